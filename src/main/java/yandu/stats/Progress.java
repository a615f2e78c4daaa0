package yandu.stats;

import java.time.LocalDate;
import java.util.List;

/// Where a learner stands: pure projection of cards and log at one instant.
///
/// @param mastery mean recall over all cards, 0..1; cards never seen count as 0
/// @param areas one row an area, in order
/// @param days one row for each of the last 30 study days, oldest first, days without reviews included
/// @param forecast cards that fall due on each of the next 14 study days, today first
public record Progress(
        int cards,
        int seen,
        int dueToday,
        double mastery,
        List<Area> areas,
        List<Day> days,
        List<Day> forecast) {

    /// @param name the head of the area
    public record Area(int ordinal, String name, int cards, int seen, double mastery) {}

    /// @param right reviews with a grade above Again; 0 in a forecast
    public record Day(LocalDate day, int reviews, int right) {}

    public Progress {
        areas = List.copyOf(areas);
        days = List.copyOf(days);
        forecast = List.copyOf(forecast);
    }
}
