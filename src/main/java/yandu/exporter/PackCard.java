package yandu.exporter;

import java.util.List;
import java.util.Optional;
import yandu.schedule.Memory;
import yandu.schedule.Review;
import yandu.study.Card;
import yandu.study.Handling;
import yandu.study.OwnCard;

/// A card with all that is known of it.
///
/// @param card with the user's words for it, where there are any
/// @param own what the user wrote, where it is the user's
/// @param reviews that count, oldest first
public record PackCard(Card card, Optional<OwnCard> own, Handling handling, Memory memory, List<Review> reviews) {

    public PackCard {
        reviews = List.copyOf(reviews);
    }
}
