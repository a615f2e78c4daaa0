package yandu.ui.quiz;

import javafx.beans.value.ObservableBooleanValue;
import yandu.quiz.AnswerShape;
import yandu.quiz.Response;

/// An answer in the making, one form for each [AnswerShape].
public sealed interface Draft permits ChoiceDraft, BlankDraft, OrderDraft, MatchDraft {

    /// An empty answer to a question of a shape.
    static Draft of(AnswerShape shape) {
        return switch (shape) {
            case AnswerShape.Choice choice -> new ChoiceDraft(choice);
            case AnswerShape.Blank blank -> new BlankDraft(blank);
            case AnswerShape.Order order -> new OrderDraft(order);
            case AnswerShape.Match match -> new MatchDraft(match);
        };
    }

    /// Whether there is something to hand in.
    ObservableBooleanValue complete();

    /// The answer as it stands.
    Response response();

    /// Takes over what was answered before.
    ///
    /// @throws ClassCastException if the response has another form
    void restore(Response response);

    /// Whether anything was answered yet.
    default boolean touched() {
        return complete().get();
    }
}
