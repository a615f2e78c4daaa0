package yandu.importer.deck;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A note of a deck, in plain text.
///
/// @param guid by which the note is the same note in every file that has it
/// @param cloze whether its cards ask for the deletions of one text
/// @param tags none holds white space
/// @param cards by number; of a cloze all have the same front and back
/// @param line the note as a line of text: what its cards ask and answer, each side once
public record DeckNote(String guid, boolean cloze, List<String> tags, List<DeckCard> cards, String line) {
    private static final String BETWEEN = " —— ";
    private static final Pattern BREAK = Pattern.compile("\\s*\\n\\s*");

    public DeckNote {
        tags = List.copyOf(tags);
        cards = List.copyOf(cards);
    }

    static DeckNote of(String guid, boolean cloze, List<String> tags, List<DeckCard> cards) {
        var first = cards.getFirst();
        var front = cloze ? ClozeMarks.without(first.front()) : first.front();
        var text = cloze || cards.size() == 1 ? joined(front, first.back()) : sides(cards);
        return new DeckNote(guid, cloze, tags, cards, line(text));
    }

    private static String joined(String front, String back) {
        return back.isEmpty() ? front : front + BETWEEN + back;
    }

    private static String sides(List<DeckCard> cards) {
        return cards.stream()
                .flatMap(card -> Stream.of(card.front(), card.back()))
                .distinct()
                .collect(Collectors.joining(BETWEEN));
    }

    private static String line(String text) {
        return (text.indexOf('\n') < 0 ? text : BREAK.matcher(text).replaceAll(" ")).strip();
    }
}
