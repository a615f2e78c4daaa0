package yandu.quiz;

import java.util.List;

/// The quiz types. A new type is a new file and a line here.
public final class QuizTypes {
    public static final List<QuizType> ALL =
            List.of(
                    new SingleQuiz(),
                    new MultipleQuiz(),
                    new TrueFalseQuiz(),
                    new BankQuiz(),
                    new TypedQuiz(),
                    new OrderQuiz(),
                    new MatchQuiz(),
                    new ClassifyQuiz(),
                    new OddQuiz());

    private QuizTypes() {}
}
