package yandu.settings;

/// Everything a user can set. One immutable record, kept in one JSON file.
///
/// @param language `zh`, `en`, or empty to follow the system
/// @param textSize of the report, in pixels, 12..40
/// @param lineHeight of the report, a multiple of the text size, 1.2..2.6
/// @param columnWidth of the report, in Chinese characters, 24..60
/// @param indent whether paragraphs open with a space of two characters
/// @param desiredRetention recall the scheduler aims at, .70..0.99
/// @param newPerDay new cards a day
/// @param reviewsPerDay reviews a day
/// @param dayStartHour local hour at which a new day of study begins, 0..23
/// @param quizLength questions in a quiz
public record Settings(
        String language,
        Theme theme,
        int textSize,
        double lineHeight,
        int columnWidth,
        boolean indent,
        boolean reducedMotion,
        double desiredRetention,
        int newPerDay,
        int reviewsPerDay,
        int dayStartHour,
        int quizLength) {

    public static final Settings DEFAULT =
            new Settings("", Theme.LIGHT, 18, 1.8, 38, true, false, 0.9, 20, 200, 4, 10);

    public enum Theme {
        LIGHT,
        DARK
    }
}
