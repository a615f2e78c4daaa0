package yandu.ui.quiz;

import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import yandu.quiz.AnswerShape;
import yandu.quiz.Response;

/// Options picked so far.
public final class ChoiceDraft implements Draft {
    private final AnswerShape.Choice shape;
    private final ObservableSet<Integer> picked = FXCollections.observableSet();
    private final BooleanBinding complete = Bindings.isNotEmpty(picked);

    ChoiceDraft(AnswerShape.Choice shape) {
        this.shape = shape;
    }

    public AnswerShape.Choice shape() {
        return shape;
    }

    /// Whether several options may be picked.
    public boolean several() {
        return shape.correct().size() > 1;
    }

    public ObservableSet<Integer> picked() {
        return FXCollections.unmodifiableObservableSet(picked);
    }

    /// Picks an option; where several may be picked, a second time drops it. Indices that are none are ignored.
    public void pick(int option) {
        if (option < 0 || option >= shape.options().size()) {
            return;
        }
        if (!several()) {
            picked.removeIf(other -> other != option);
            picked.add(option);
        } else if (!picked.remove(option)) {
            picked.add(option);
        }
    }

    @Override
    public BooleanBinding complete() {
        return complete;
    }

    @Override
    public void restore(Response response) {
        picked.clear();
        picked.addAll(((Response.Picked) response).options());
    }

    @Override
    public Response response() {
        return new Response.Picked(Set.copyOf(picked));
    }
}
