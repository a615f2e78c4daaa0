package yandu.schedule;

import java.time.Instant;

/// A model of memory. Another model is another file that implements this.
public interface Scheduler {

    /// The memory after a grade given at `at`.
    ///
    /// @param seed of the card, so that its fuzz is the same whenever this repetition is computed
    Memory review(Memory memory, Rating rating, Instant at, long seed);

    /// Probability of recall at `at`, 0..1; 0 for a new card.
    double recall(Memory memory, Instant at);
}
