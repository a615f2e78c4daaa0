package yandu.exporter;

import java.util.List;
import java.util.Optional;
import yandu.schedule.Memory;
import yandu.schedule.Memory.Phase;
import yandu.schedule.Review;
import yandu.study.Card;
import yandu.study.Handling;
import yandu.study.OwnCard;

/// A card with all that is known of it.
///
/// @param card with the user's words for it, where there are any
/// @param cloze the text with deletions that it is made from, where the user wrote one
/// @param reviews that count, oldest first
public record PackCard(Card card, Optional<OwnCard> cloze, Handling handling, Memory memory, List<Logged> reviews) {

    /// A row of the log.
    ///
    /// @param before phase of the card before the grade
    /// @param interval days that the card had been meant to wait, 0 where it was not in review
    public record Logged(Review review, Phase before, int interval) {}

    public PackCard {
        reviews = List.copyOf(reviews);
    }
}
