package yandu.stats;

import java.util.List;

/// All that the progress screen shows.
///
/// @param activity of the last year
/// @param recall cards that were seen by the probability that they are recalled now, in ten steps from 0 to 1
/// @param reports how well each report is known; empty where one is looked at
/// @param dayStartHour hour of the clock at which a study day begins
public record Insight(
        Progress progress, Activity activity, List<Integer> recall, List<Known> reports, int dayStartHour) {

    public Insight {
        recall = List.copyOf(recall);
        reports = List.copyOf(reports);
    }

    /// How well a report is known.
    ///
    /// @param mastery mean recall over its cards, 0..1
    public record Known(String reportId, String title, int cards, int seen, double mastery) {}
}
