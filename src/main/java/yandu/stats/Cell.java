package yandu.stats;

import java.time.LocalDate;
import yandu.schedule.Memory.Phase;
import yandu.schedule.Rating;

/// Grades that have day, hour and kind in common, counted.
///
/// @param hour of the study day, 0 for its first
/// @param mature whether the cards had waited three weeks or more
/// @param count of grades; below 0 where grades were undone
/// @param millis spent on them
public record Cell(LocalDate day, int hour, Phase phase, boolean mature, Rating rating, int count, long millis) {

    boolean isRight() {
        return rating != Rating.AGAIN;
    }
}
