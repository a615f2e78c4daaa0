package yandu.stats;

import java.time.LocalDate;
import java.util.List;

/// What is likely to be recalled on the day of an exam, and what it takes until then.
///
/// @param cards all that should be known
/// @param going mean recall on that day if study goes on as scheduled, 0..1; cards never seen count as 0
/// @param resting the same if nothing is studied any more
/// @param unseen cards that are still new on that day at today's pace
/// @param freshNeeded new cards a day that would leave none unseen
/// @param areas one row an area, in order
/// @param load expected work of each study day, from today to the day before the exam; empty once it has come
public record ExamPlan(
        LocalDate day,
        int cards,
        double going,
        double resting,
        int unseen,
        int freshNeeded,
        List<Area> areas,
        List<Load> load) {

    /// @param name the head of the area
    public record Area(int ordinal, String name, int cards, double going, double resting) {}

    /// @param reviews cards that come back
    /// @param fresh cards that are seen for the first time
    public record Load(LocalDate day, double reviews, double fresh) {}

    public ExamPlan {
        areas = List.copyOf(areas);
        load = List.copyOf(load);
    }
}
