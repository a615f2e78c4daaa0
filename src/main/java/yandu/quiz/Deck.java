package yandu.quiz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// The offers of one type, drawn without putting back: first the kind by its weight, then one of that kind.
final class Deck {
    private final Map<String, List<Offer>> kinds = new LinkedHashMap<>();

    /// Those offers that lie in a focus.
    static Deck of(List<Offer> offers, Focus focus) {
        var deck = new Deck();
        offers.stream()
                .filter(focus::holds)
                .forEach(offer -> deck.kinds.computeIfAbsent(offer.kind(), _ -> new ArrayList<>()).add(offer));
        return deck;
    }

    /// Empty when all are drawn.
    Optional<Offer> draw(RandomGenerator random) {
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        var kind = kind(random);
        var offers = kinds.get(kind);
        int at = random.nextInt(offers.size());
        var drawn = offers.get(at);
        offers.set(at, offers.getLast());
        offers.removeLast();
        if (offers.isEmpty()) {
            kinds.remove(kind);
        }
        return Optional.of(drawn);
    }

    private String kind(RandomGenerator random) {
        int at = random.nextInt(kinds.values().stream().mapToInt(offers -> offers.getFirst().weight()).sum());
        for (var kind : kinds.entrySet()) {
            at -= kind.getValue().getFirst().weight();
            if (at < 0) {
                return kind.getKey();
            }
        }
        throw new IllegalStateException("weights do not sum up");
    }
}
