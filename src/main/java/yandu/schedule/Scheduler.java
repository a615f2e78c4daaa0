package yandu.schedule;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/// A model of memory. Another model is another file that implements this.
public interface Scheduler {

    /// The memory after a grade given at `at`.
    ///
    /// @param seed of the card, so that its fuzz is the same whenever this repetition is computed
    Memory review(Memory memory, Rating rating, Instant at, long seed);

    /// Probability of recall at `at`, 0..1; 0 for a new card.
    double recall(Memory memory, Instant at);

    /// The memory after each of the four grades, as [#review] would give it.
    default Map<Rating, Memory> preview(Memory memory, Instant at, long seed) {
        var after = new EnumMap<Rating, Memory>(Rating.class);
        for (var rating : Rating.values()) {
            after.put(rating, review(memory, rating, at, seed));
        }
        return after;
    }
}
