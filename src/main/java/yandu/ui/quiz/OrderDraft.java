package yandu.ui.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import yandu.quiz.AnswerShape;
import yandu.quiz.Response;

/// An order in the making: at first the order in which the items were shuffled.
public final class OrderDraft implements Draft {
    private final AnswerShape.Order shape;
    private final ObservableList<Integer> order = FXCollections.observableArrayList();
    private boolean moved;
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper(true);

    OrderDraft(AnswerShape.Order shape) {
        this.shape = shape;
        IntStream.range(0, shape.shuffled().size()).forEach(order::add);
    }

    public AnswerShape.Order shape() {
        return shape;
    }

    /// Indices of the items, first to last.
    public ObservableList<Integer> order() {
        return FXCollections.unmodifiableObservableList(order);
    }

    /// Takes the item at a place to another; the ones between close up. Places that are none are ignored.
    public void move(int from, int to) {
        if (from != to && isPlace(from) && isPlace(to)) {
            var moved = new ArrayList<>(order);
            moved.add(to, moved.remove(from));
            order.setAll(moved);
            this.moved = true;
        }
    }

    private boolean isPlace(int place) {
        return place >= 0 && place < order.size();
    }

    @Override
    public ObservableBooleanValue complete() {
        return complete;
    }

    @Override
    public void restore(Response response) {
        order.setAll(((Response.Arranged) response).order());
        moved = true;
    }

    @Override
    public boolean touched() {
        return moved;
    }

    @Override
    public Response response() {
        return new Response.Arranged(List.copyOf(order));
    }
}
