package yandu.importer.deck;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the decks of a package are called: the name that all have in front, and what each has behind it.
///
/// @param root name of the deck that holds all others; empty where there is none
/// @param tags by id of a deck, of those that lie inside it
record DeckNames(String root, Map<Long, String> tags) {
    private static final String PARTS = "::";

    /// @param used ids of the decks that have cards
    static DeckNames of(Map<Long, String> names, List<Long> used) {
        var common = used.stream().map(id -> names.getOrDefault(id, "").split(PARTS)).reduce(DeckNames::common).orElse(new String[0]);
        var root = String.join(PARTS, common);
        var tags = new HashMap<Long, String>();
        for (var id : used) {
            var inside = names.getOrDefault(id, "").substring(Math.min(names.getOrDefault(id, "").length(), root.length()));
            var tag = inside.replaceFirst("^" + PARTS, "").strip().replaceAll("[\\s\\u3000]+", "_");
            if (!tag.isEmpty()) {
                tags.put(id, tag);
            }
        }
        return new DeckNames(root, Map.copyOf(tags));
    }

    private static String[] common(String[] one, String[] other) {
        int same = 0;
        while (same < Math.min(one.length, other.length) && one[same].equals(other[same])) {
            same++;
        }
        return Arrays.copyOf(one, same);
    }

    /// What the cards of a deck inside the root are tagged with.
    Optional<String> tag(long deck) {
        return Optional.ofNullable(tags.get(deck));
    }
}
