package yandu.stats;

/// How much a learner does a day.
///
/// @param fresh new cards a day at most
/// @param reviews reviews a day at most
/// @param freshToday new cards seen today already
/// @param reviewsToday reviews done today already
public record Pace(int fresh, int reviews, int freshToday, int reviewsToday) {

    /// New cards that a day still allows.
    ///
    /// @param day 0 is today
    int freshLeft(int day) {
        return day == 0 ? Math.max(0, fresh - freshToday) : fresh;
    }

    /// Reviews that a day still allows.
    ///
    /// @param day 0 is today
    int reviewsLeft(int day) {
        return day == 0 ? Math.max(0, reviews - reviewsToday) : reviews;
    }
}
