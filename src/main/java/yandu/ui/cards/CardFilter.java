package yandu.ui.cards;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import yandu.service.ReviewCard;

/// What is typed into the search line of the cards, as a test. Words are joined by and; `-` before a word turns it round.
/// Besides plain text: `is:new|learning|due|later|suspended`, `kind:`, `area:`, `report:`, `lapses>3`.
public final class CardFilter {

    private CardFilter() {}

    /// @param now decides what is due
    public static Predicate<ReviewCard> of(String query, Instant now) {
        return Arrays.stream(query.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> signed(word, now))
                .reduce(card -> true, Predicate::and);
    }

    private static Predicate<ReviewCard> signed(String word, Instant now) {
        return word.length() > 1 && word.startsWith("-")
                ? word(word.substring(1), now).negate()
                : word(word, now);
    }

    private static Predicate<ReviewCard> word(String word, Instant now) {
        int colon = word.indexOf(':');
        if (colon > 0 && colon < word.length() - 1) {
            var value = word.substring(colon + 1);
            switch (word.substring(0, colon)) {
                case "is" -> {
                    return card -> CardState.of(card, now).id().equals(value);
                }
                case "kind" -> {
                    return card -> card.card().kind().id().startsWith(value);
                }
                case "area" -> {
                    return card -> String.valueOf(card.card().area().orElse(0)).equals(value);
                }
                case "report" -> {
                    return card -> contains(card.reportTitle(), value);
                }
                default -> {}
            }
        }
        return word.matches("lapses>\\d{1,6}")
                ? card -> card.memory().lapses() > Integer.parseInt(word.substring("lapses>".length()))
                : card -> mentions(card, word);
    }

    private static boolean mentions(ReviewCard card, String word) {
        return contains(card.card().answer().text(), word)
                || contains(card.context(), word)
                || card.card().prompt().args().stream().anyMatch(piece -> contains(piece, word));
    }

    private static boolean contains(String text, String word) {
        return text.toLowerCase(Locale.ROOT).contains(word);
    }
}
