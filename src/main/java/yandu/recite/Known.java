package yandu.recite;

import yandu.study.Card;

/// A card and what is known of it now.
///
/// @param recall probability that it is remembered, 0..1; 0 for a card never seen
/// @param reviews how often it was graded
/// @param due whether it is to be reviewed today
/// @param mastered whether it has left the learning steps and is remembered as well as the learner wants
public record Known(Card card, double recall, int reviews, boolean due, boolean mastered) {

    /// Whether it was graded at least once.
    public boolean isSeen() {
        return reviews > 0;
    }
}
