package yandu.settings;

import tools.jackson.core.JacksonException;

/// The part of the settings that goes with a library: how cards are scheduled, how much a day holds, how quizzes go, the
/// template of exports. How the program looks stays with the machine.
public final class StudySettings {

    private StudySettings() {}

    /// That part as JSON.
    public static byte[] write(Settings settings) {
        return SettingsFile.study(settings);
    }

    /// Settings with that part of others; as they are where there is nothing to read.
    public static Settings read(byte[] json, Settings settings) {
        try {
            return with(settings, SettingsFile.fromJson(FlatJson.read(json)));
        } catch (JacksonException e) {
            return settings;
        }
    }

    /// Settings with that part of others.
    public static Settings with(Settings settings, Settings other) {
        return settings.withScheduling(other.scheduling())
                .withNewPerDay(other.newPerDay())
                .withReviewsPerDay(other.reviewsPerDay())
                .withTypedAnswers(other.typedAnswers())
                .withReview(other.review())
                .withQuiz(other.quiz())
                .withMarkdown(other.markdown());
    }
}
