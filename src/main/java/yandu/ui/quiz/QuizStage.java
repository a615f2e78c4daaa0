package yandu.ui.quiz;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import yandu.quiz.QuizMode;
import yandu.quiz.Response;
import yandu.service.QuizSession;
import yandu.service.Quizzing;

/// Where a quiz stands.
public sealed interface QuizStage {

    /// What the quiz shall be is being chosen.
    ///
    /// @param refused why the last choice gave no quiz
    record SettingUp(Optional<Throwable> refused) implements QuizStage {}

    /// The paper is being made.
    record Making() implements QuizStage {}

    /// A question waits for its answer.
    ///
    /// @param draft the answer in the making; it outlives the view
    /// @param number from 1
    record Asking(Asked asked, Draft draft, int number, int of) implements QuizStage {}

    /// A question was answered.
    ///
    /// @param draft as it was handed in
    /// @param millis what it took
    /// @param last whether the result comes next
    record Answered(Outcome outcome, Draft draft, int number, int of, int millis, boolean last) implements QuizStage {

        /// Whether something was typed that is judged not right: the user may know better.
        public boolean canInsist() {
            return !outcome.grade().right()
                    && outcome.response() instanceof Response.Typed typed
                    && typed.texts().stream().anyMatch(text -> !text.isBlank());
        }

        /// The same answer, judged otherwise.
        Answered with(Outcome outcome, boolean last) {
            return new Answered(outcome, draft, number, of, millis, last);
        }
    }

    /// All questions were answered.
    record Finished(QuizResult result) implements QuizStage {}

    /// An answer could not be kept.
    record Failed(Throwable why) implements QuizStage {}

    /// What a learner can go on with.
    ///
    /// @param unfinished a quiz that was broken off
    /// @param best the longest row of right answers in a challenge
    record Standing(Optional<QuizSession> unfinished, Quizzing.Daily daily, OptionalInt best) {}

    /// The clock of a quiz.
    ///
    /// @param left what is left of it
    record Clock(QuizMode mode, Duration left) {}
}
