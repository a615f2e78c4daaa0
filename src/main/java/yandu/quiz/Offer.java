package yandu.quiz;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import yandu.study.Card;

/// A question that may be made: what it would be about, and how to make it.
///
/// @param kind offers of one kind share its chances: a report with five hundred figures shall not ask for
///     figures only
/// @param weight the chances of its kind against those of the others of its type
/// @param cards keys of the cards it would move
/// @param making the question; empty where no good one can be made
public record Offer(
        String kind,
        int weight,
        Theme theme,
        OptionalInt area,
        List<String> cards,
        Function<RandomGenerator, Optional<Question>> making) {

    public Offer {
        cards = List.copyOf(cards);
    }

    /// A question about one card.
    static Offer about(Card card, int weight, Function<RandomGenerator, Optional<Question>> making) {
        return new Offer(card.kind().id(), weight, Theme.of(card.kind()), card.area(), List.of(card.key()), making);
    }
}
