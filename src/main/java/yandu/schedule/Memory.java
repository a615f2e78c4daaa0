package yandu.schedule;

import java.time.Instant;
import java.util.Optional;

/// What is known of one card's memory: a pure function of its reviews.
///
/// @param stability days until recall falls to 90 %, .001..36500; 0 while new
/// @param difficulty 1..10; 0 while new
/// @param step index of the current learning step, 0 otherwise
/// @param due when the card is asked next; a review may be asked from the beginning of the study day this
///     falls on ([StudyDay#isDue]); empty while new
/// @param reviews how often it was graded
/// @param lapses how often it was forgotten once learned
public record Memory(
        Phase phase,
        double stability,
        double difficulty,
        int step,
        Optional<Instant> due,
        Optional<Instant> lastReview,
        int reviews,
        int lapses) {

    /// A card never graded.
    public static final Memory NEW =
            new Memory(Phase.NEW, 0, 0, 0, Optional.empty(), Optional.empty(), 0, 0);

    /// Where a card stands between first sight and long-term memory.
    public enum Phase {
        NEW,
        LEARNING,
        REVIEW,
        RELEARNING
    }
}
