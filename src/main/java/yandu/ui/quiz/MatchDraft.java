package yandu.ui.quiz;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import yandu.quiz.AnswerShape;
import yandu.quiz.Response;

/// Pairs in the making. One row of the left is up at a time: what is chosen at the right goes to it, and the next open row
/// comes up.
public final class MatchDraft implements Draft {
    /// Stands for a row that has no partner yet.
    public static final int OPEN = -1;

    private final AnswerShape.Match shape;
    private final ObservableList<Integer> chosen;
    private final IntegerProperty row = new SimpleIntegerProperty(0);
    private final BooleanBinding complete;

    MatchDraft(AnswerShape.Match shape) {
        this.shape = shape;
        this.chosen =
                FXCollections.observableArrayList(Collections.nCopies(shape.left().size(), OPEN));
        this.complete = Bindings.createBooleanBinding(() -> !chosen.contains(OPEN), chosen);
    }

    public AnswerShape.Match shape() {
        return shape;
    }

    /// The partner of each row, [#OPEN] where there is none.
    public ObservableList<Integer> chosen() {
        return FXCollections.unmodifiableObservableList(chosen);
    }

    /// The row that is up.
    public ReadOnlyIntegerProperty row() {
        return row;
    }

    /// Whether each partner may be used only once.
    public boolean oneToOne() {
        return new HashSet<>(shape.correct()).size() == shape.correct().size();
    }

    public void goTo(int wanted) {
        if (wanted >= 0 && wanted < chosen.size()) {
            row.set(wanted);
        }
    }

    /// Gives the row that is up its partner and goes to the next open row. A partner that may be used once leaves the row
    /// that had it.
    public void choose(int partner) {
        if (partner < 0 || partner >= shape.right().size()) {
            return;
        }
        if (oneToOne()) {
            chosen.replaceAll(other -> other == partner ? OPEN : other);
        }
        chosen.set(row.get(), partner);
        nextOpen();
    }

    /// Takes the partner of a row away and goes there.
    public void clear(int at) {
        chosen.set(at, OPEN);
        row.set(at);
    }

    private void nextOpen() {
        int rows = chosen.size();
        for (int step = 1; step < rows; step++) {
            int candidate = (row.get() + step) % rows;
            if (chosen.get(candidate) == OPEN) {
                row.set(candidate);
                return;
            }
        }
    }

    @Override
    public BooleanBinding complete() {
        return complete;
    }

    @Override
    public void restore(Response response) {
        chosen.setAll(((Response.Paired) response).right());
    }

    @Override
    public boolean touched() {
        return chosen.stream().anyMatch(partner -> partner != OPEN);
    }

    @Override
    public Response response() {
        return new Response.Paired(List.copyOf(chosen));
    }
}
