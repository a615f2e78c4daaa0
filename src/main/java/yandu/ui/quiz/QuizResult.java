package yandu.ui.quiz;

import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/// How a quiz went.
public record QuizResult(List<Outcome> outcomes) {

    public QuizResult {
        outcomes = List.copyOf(outcomes);
    }

    /// How a part of the questions went.
    ///
    /// @param credit sum of credits, at most `questions`
    public record Score(int questions, int right, double credit) {

        private static final Score NONE = new Score(0, 0, 0);

        private Score plus(Outcome outcome) {
            var grade = outcome.grade();
            return new Score(questions + 1, right + (grade.right() ? 1 : 0), credit + grade.credit());
        }

        /// Share of credit, 0..1.
        public double share() {
            return questions == 0 ? 0 : credit / questions;
        }
    }

    public Score score() {
        return outcomes.stream().reduce(Score.NONE, Score::plus, (a, b) -> b);
    }

    /// Scores by area, in order; questions that belong to no area are left out.
    public SortedMap<Integer, Score> areas() {
        var areas = new TreeMap<Integer, Score>();
        for (var outcome : outcomes) {
            OptionalInt area = outcome.asked().question().area();
            area.ifPresent(
                    place ->
                            areas.compute(
                                    place,
                                    (key, score) ->
                                            (score == null ? Score.NONE : score).plus(outcome)));
        }
        return areas;
    }

    public List<Outcome> wrong() {
        return outcomes.stream().filter(outcome -> !outcome.grade().right()).toList();
    }
}
