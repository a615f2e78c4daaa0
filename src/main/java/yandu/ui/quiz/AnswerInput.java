package yandu.ui.quiz;

import javafx.scene.Node;
import yandu.i18n.Words;
import yandu.quiz.Grade;
import yandu.quiz.Response;

/// Where a question is answered, one kind for each form of answer. Knows nothing of quiz types.
sealed interface AnswerInput permits ChoiceInput, BlankInput, OrderInput, MatchInput {

    /// The input for a draft.
    ///
    /// @param submit hands the draft in
    static AnswerInput of(Draft draft, Words words, Runnable submit) {
        return switch (draft) {
            case ChoiceDraft choice -> new ChoiceInput(choice, words, submit);
            case BlankDraft blank -> new BlankInput(blank, words, submit);
            case OrderDraft order -> new OrderInput(order, words);
            case MatchDraft match -> new MatchInput(match, words);
        };
    }

    Node node();

    /// The number key of an option or a partner, from 0.
    default void choose(int index) {}

    /// An arrow key.
    ///
    /// @param by 1 down, -1 up
    default void step(int by) {}

    /// The key that takes the last choice back.
    default void clear() {}

    /// Takes the focus where the answer begins with it. Options take none: Enter would pick one by mistake.
    default void focus() {}

    /// Shows what was right, and takes no more changes.
    void reveal(Response response, Grade grade);
}
