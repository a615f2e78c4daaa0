package yandu.ui.quiz;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import yandu.document.Report;
import yandu.document.Span;
import yandu.quiz.QuizMode;

/// How a quiz went.
///
/// @param seed of its paper
/// @param unanswered how many questions have no answer
/// @param best the longest row of right answers in a challenge, this one included
/// @param days on how many days in a row the daily quiz was done
/// @param areas the areas that were asked about, in order of place, as the reports name them
public record QuizResult(
        QuizMode mode, long seed, List<Outcome> outcomes, int unanswered, OptionalInt best, int days, List<Area> areas) {

    /// Below this share an area is to be read again.
    private static final double KNOWN = 0.8;

    public QuizResult {
        outcomes = List.copyOf(outcomes);
        areas = List.copyOf(areas);
    }

    /// An area of a report.
    public record Area(Report report, int place, String name, Span span) {}

    /// How a part of the questions went.
    ///
    /// @param credit sum of credits, at most `questions`
    public record Score(int questions, int right, double credit) {

        static final Score NONE = new Score(0, 0, 0);

        private Score plus(Outcome outcome) {
            var grade = outcome.grade();
            return new Score(questions + 1, right + (grade.right() ? 1 : 0), credit + grade.credit());
        }

        /// Share of credit, 0..1.
        public double share() {
            return questions == 0 ? 0 : credit / questions;
        }
    }

    private static Score sum(Stream<Outcome> outcomes) {
        return outcomes.reduce(Score.NONE, Score::plus, (a, b) -> b);
    }

    /// Of all questions; one without an answer counts as wrong.
    public Score score() {
        var answered = sum(outcomes.stream());
        return new Score(answered.questions() + unanswered, answered.right(), answered.credit());
    }

    /// Scores by area, the worst first.
    public Map<Area, Score> byArea() {
        var scores = new LinkedHashMap<Area, Score>();
        areas.stream()
                .sorted(Comparator.comparingDouble(area -> score(area).share()))
                .forEach(area -> scores.put(area, score(area)));
        return scores;
    }

    private Score score(Area area) {
        return sum(
                outcomes.stream()
                        .filter(outcome -> outcome.asked().report().id().equals(area.report().id()))
                        .filter(outcome -> outcome.asked().question().area().equals(OptionalInt.of(area.place()))));
    }

    /// The areas to read again, the worst first.
    public List<Area> toRead() {
        return byArea().entrySet().stream()
                .filter(entry -> entry.getValue().share() < KNOWN)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Scores by type of question, in the order of the paper.
    public Map<String, Score> byType() {
        return by(outcome -> outcome.asked().question().type());
    }

    /// Scores by theme.
    public Map<String, Score> byTheme() {
        return by(outcome -> outcome.asked().question().theme().id());
    }

    private Map<String, Score> by(Function<Outcome, String> key) {
        var scores = new LinkedHashMap<String, Score>();
        outcomes.forEach(
                outcome -> scores.merge(key.apply(outcome), Score.NONE.plus(outcome), (old, _) -> old.plus(outcome)));
        return scores;
    }

    /// The longest row of right answers.
    public int streak() {
        int longest = 0;
        int row = 0;
        for (var outcome : outcomes) {
            row = outcome.grade().right() ? row + 1 : 0;
            longest = Math.max(longest, row);
        }
        return longest;
    }

    public List<Outcome> wrong() {
        return outcomes.stream().filter(outcome -> !outcome.grade().right()).toList();
    }
}
