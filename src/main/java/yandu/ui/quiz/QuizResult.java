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
/// @param unanswered the questions that have no answer, which count as wrong
/// @param best the longest row of right answers in a challenge, this one included
/// @param days on how many days in a row the daily quiz was done
/// @param areas the areas that were asked about, in order of place, as the reports name them
public record QuizResult(
        QuizMode mode,
        long seed,
        List<Outcome> outcomes,
        List<Asked> unanswered,
        OptionalInt best,
        int days,
        List<Area> areas) {

    /// Below this share an area is to be read again.
    private static final double KNOWN = 0.8;

    public QuizResult {
        outcomes = List.copyOf(outcomes);
        unanswered = List.copyOf(unanswered);
        areas = List.copyOf(areas);
    }

    /// An area of a report.
    public record Area(Report report, int place, String name, Span span) {}

    /// How a part of the questions went.
    ///
    /// @param credit sum of credits, at most `questions`
    public record Score(int questions, int right, double credit) {

        static final Score NONE = new Score(0, 0, 0);

        private Score plus(Score other) {
            return new Score(questions + other.questions, right + other.right, credit + other.credit);
        }

        /// Share of credit, 0..1.
        public double share() {
            return questions == 0 ? 0 : credit / questions;
        }
    }

    /// What one question brings.
    private record Mark(Asked asked, Score score) {

        Mark(Outcome outcome) {
            this(outcome.asked(), new Score(1, outcome.grade().right() ? 1 : 0, outcome.grade().credit()));
        }

        Mark(Asked unanswered) {
            this(unanswered, new Score(1, 0, 0));
        }
    }

    private Stream<Mark> marks() {
        return Stream.concat(outcomes.stream().map(Mark::new), unanswered.stream().map(Mark::new));
    }

    /// Of all questions.
    public Score score() {
        return sum(marks());
    }

    private static Score sum(Stream<Mark> marks) {
        return marks.map(Mark::score).reduce(Score.NONE, Score::plus);
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
                marks().filter(mark -> mark.asked().report().id().equals(area.report().id()))
                        .filter(mark -> mark.asked().question().area().equals(OptionalInt.of(area.place()))));
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
        return by(asked -> asked.question().type());
    }

    /// Scores by theme.
    public Map<String, Score> byTheme() {
        return by(asked -> asked.question().theme().id());
    }

    private Map<String, Score> by(Function<Asked, String> key) {
        var scores = new LinkedHashMap<String, Score>();
        marks().forEach(mark -> scores.merge(key.apply(mark.asked()), mark.score(), Score::plus));
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
