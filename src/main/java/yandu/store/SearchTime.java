package yandu.store;

import java.time.Instant;
import java.util.function.DoubleUnaryOperator;
import yandu.schedule.StudyDay;

/// The moment of a search, and what days and forgetting mean to the learner.
///
/// @param forgetting how many times its stability a card takes to fall to a probability of recall: 1 for 0.9
public record SearchTime(Instant now, StudyDay days, DoubleUnaryOperator forgetting) {

    Instant today() {
        return days.start(days.of(now));
    }

    Instant tomorrow() {
        return days.tomorrow(now);
    }

    /// When the last `count` study days began, today included.
    Instant dayStart(int count) {
        return days.start(days.of(now).minusDays(count - 1L));
    }
}
