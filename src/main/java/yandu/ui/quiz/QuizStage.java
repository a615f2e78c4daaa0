package yandu.ui.quiz;

import java.util.Optional;

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
    record Answered(Outcome outcome, Draft draft, int number, int of) implements QuizStage {}

    /// All questions were answered.
    record Finished(QuizResult result) implements QuizStage {}

    /// An answer could not be kept.
    record Failed(Throwable why) implements QuizStage {}
}
