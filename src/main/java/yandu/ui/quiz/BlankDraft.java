package yandu.ui.quiz;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import yandu.quiz.AnswerShape;
import yandu.quiz.Response;

/// What was typed so far, a text for each blank.
public final class BlankDraft implements Draft {
    private final AnswerShape.Blank shape;
    private final List<StringProperty> texts;
    private final BooleanBinding complete;

    BlankDraft(AnswerShape.Blank shape) {
        this.shape = shape;
        this.texts =
                Stream.<StringProperty>generate(() -> new SimpleStringProperty(""))
                        .limit(shape.expected().size())
                        .toList();
        this.complete =
                Bindings.createBooleanBinding(
                        () -> texts.stream().anyMatch(text -> !text.get().isBlank()),
                        texts.toArray(Observable[]::new));
    }

    public AnswerShape.Blank shape() {
        return shape;
    }

    public List<StringProperty> texts() {
        return texts;
    }

    @Override
    public BooleanBinding complete() {
        return complete;
    }

    @Override
    public void restore(Response response) {
        var typed = ((Response.Typed) response).texts();
        for (int i = 0; i < texts.size(); i++) {
            texts.get(i).set(typed.get(i));
        }
    }

    @Override
    public Response response() {
        return new Response.Typed(texts.stream().map(StringProperty::get).toList());
    }
}
