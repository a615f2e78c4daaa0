package yandu.settings;

import java.util.function.UnaryOperator;

/// Everything a user can set. One immutable record, kept in one JSON file. A number outside its bounds is moved to
/// the nearest bound; an unknown language follows the system.
///
/// @param language `zh`, `en`, or empty to follow the system
/// @param textSize of the report, in pixels, 12..40
/// @param lineHeight of the report, a multiple of the text size, 1.2..2.6
/// @param columnWidth of the report, in Chinese characters, 24..60
/// @param indent whether paragraphs open with a space of two characters
/// @param scheduling how cards come back
/// @param newPerDay new cards a day, 0..9999
/// @param reviewsPerDay reviews a day, 0..9999
/// @param typedAnswers whether a review asks for typed answers
/// @param review how a session of review goes
/// @param quiz how quizzes go
/// @param imports what a file may cost
/// @param markdown the template of Markdown exports, empty for the built-in one
public record Settings(
        String language,
        Theme theme,
        int textSize,
        double lineHeight,
        int columnWidth,
        boolean indent,
        boolean reducedMotion,
        Scheduling scheduling,
        int newPerDay,
        int reviewsPerDay,
        boolean typedAnswers,
        ReviewStyle review,
        QuizRules quiz,
        ImportLimits imports,
        String markdown) {

    public static final Settings DEFAULT =
            new Settings("", Theme.LIGHT, 18, 1.8, 38, true, false, Scheduling.DEFAULT, 20, 200, false, ReviewStyle.DEFAULT, QuizRules.DEFAULT,
                    ImportLimits.DEFAULT, "");

    public Settings {
        language = language.equals("zh") || language.equals("en") ? language : "";
        textSize = Math.clamp(textSize, 12, 40);
        lineHeight = Math.clamp(lineHeight, 1.2, 2.6);
        columnWidth = Math.clamp(columnWidth, 24, 60);
        newPerDay = Math.clamp(newPerDay, 0, 9999);
        reviewsPerDay = Math.clamp(reviewsPerDay, 0, 9999);
    }

    // A `with` for each component: these settings with another value of it.

    public Settings withLanguage(String language) {
        return new Settings(
                language, theme, textSize, lineHeight, columnWidth, indent, reducedMotion,
                scheduling, newPerDay, reviewsPerDay, typedAnswers, review, quiz, imports, markdown);
    }

    public Settings withTheme(Theme theme) {
        return new Settings(
                language, theme, textSize, lineHeight, columnWidth, indent, reducedMotion,
                scheduling, newPerDay, reviewsPerDay, typedAnswers, review, quiz, imports, markdown);
    }

    public Settings withTextSize(int textSize) {
        return new Settings(
                language, theme, textSize, lineHeight, columnWidth, indent, reducedMotion,
                scheduling, newPerDay, reviewsPerDay, typedAnswers, review, quiz, imports, markdown);
    }

    public Settings withLineHeight(double lineHeight) {
        return new Settings(
                language, theme, textSize, lineHeight, columnWidth, indent, reducedMotion,
                scheduling, newPerDay, reviewsPerDay, typedAnswers, review, quiz, imports, markdown);
    }

    public Settings withColumnWidth(int columnWidth) {
        return new Settings(
                language, theme, textSize, lineHeight, columnWidth, indent, reducedMotion,
                scheduling, newPerDay, reviewsPerDay, typedAnswers, review, quiz, imports, markdown);
    }

    public Settings withIndent(boolean indent) {
        return new Settings(
                language, theme, textSize, lineHeight, columnWidth, indent, reducedMotion,
                scheduling, newPerDay, reviewsPerDay, typedAnswers, review, quiz, imports, markdown);
    }

    public Settings withReducedMotion(boolean reducedMotion) {
        return new Settings(
                language, theme, textSize, lineHeight, columnWidth, indent, reducedMotion,
                scheduling, newPerDay, reviewsPerDay, typedAnswers, review, quiz, imports, markdown);
    }

    public Settings withScheduling(Scheduling scheduling) {
        return new Settings(
                language, theme, textSize, lineHeight, columnWidth, indent, reducedMotion,
                scheduling, newPerDay, reviewsPerDay, typedAnswers, review, quiz, imports, markdown);
    }

    public Settings withNewPerDay(int newPerDay) {
        return new Settings(
                language, theme, textSize, lineHeight, columnWidth, indent, reducedMotion,
                scheduling, newPerDay, reviewsPerDay, typedAnswers, review, quiz, imports, markdown);
    }

    public Settings withReviewsPerDay(int reviewsPerDay) {
        return new Settings(
                language, theme, textSize, lineHeight, columnWidth, indent, reducedMotion,
                scheduling, newPerDay, reviewsPerDay, typedAnswers, review, quiz, imports, markdown);
    }

    public Settings withTypedAnswers(boolean typedAnswers) {
        return new Settings(
                language, theme, textSize, lineHeight, columnWidth, indent, reducedMotion,
                scheduling, newPerDay, reviewsPerDay, typedAnswers, review, quiz, imports, markdown);
    }

    public Settings withReview(ReviewStyle review) {
        return new Settings(
                language, theme, textSize, lineHeight, columnWidth, indent, reducedMotion,
                scheduling, newPerDay, reviewsPerDay, typedAnswers, review, quiz, imports, markdown);
    }

    public Settings withQuiz(QuizRules quiz) {
        return new Settings(
                language, theme, textSize, lineHeight, columnWidth, indent, reducedMotion,
                scheduling, newPerDay, reviewsPerDay, typedAnswers, review, quiz, imports, markdown);
    }

    /// These settings with other rules for quizzes.
    public Settings requiz(UnaryOperator<QuizRules> change) {
        return withQuiz(change.apply(quiz));
    }

    public Settings withImports(ImportLimits imports) {
        return new Settings(
                language, theme, textSize, lineHeight, columnWidth, indent, reducedMotion,
                scheduling, newPerDay, reviewsPerDay, typedAnswers, review, quiz, imports, markdown);
    }

    /// These settings with other limits for files.
    public Settings limit(UnaryOperator<ImportLimits> change) {
        return withImports(change.apply(imports));
    }

    public Settings withMarkdown(String markdown) {
        return new Settings(
                language, theme, textSize, lineHeight, columnWidth, indent, reducedMotion,
                scheduling, newPerDay, reviewsPerDay, typedAnswers, review, quiz, imports, markdown);
    }

    /// These settings with another way of scheduling.
    public Settings reschedule(UnaryOperator<Scheduling> change) {
        return withScheduling(change.apply(scheduling));
    }

    /// The colours of the window; each has a style sheet of its name.
    public enum Theme {
        LIGHT(false),
        SEPIA(false),
        DARK(true),
        /// White on black, every line seen.
        CONTRAST(true);

        private final boolean dark;

        Theme(boolean dark) {
            this.dark = dark;
        }

        public boolean isDark() {
            return dark;
        }

        /// The theme after this one, round and round.
        public Theme next() {
            return values()[(ordinal() + 1) % values().length];
        }
    }
}
