package yandu.ui.reader;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import yandu.document.Span;

/// Finding words in the open report.
final class FindModel {

    private final Consumer<Span> goTo;
    private final IntSupplier position;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Span>> hits = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);
    private Finder finder = new Finder("");

    /// @param goTo shows a hit
    /// @param position where reading is: the search begins there
    FindModel(Consumer<Span> goTo, IntSupplier position) {
        this.goTo = goTo;
        this.position = position;
        query.subscribe(this::search);
    }

    /// What is looked for.
    StringProperty query() {
        return query;
    }

    /// All hits by place.
    ReadOnlyObjectProperty<List<Span>> hits() {
        return hits.getReadOnlyProperty();
    }

    /// Index of the hit in front, from 0; -1 while there is none.
    ReadOnlyIntegerProperty current() {
        return current.getReadOnlyProperty();
    }

    /// Looks in another text.
    void lookIn(Finder text) {
        finder = text;
        search();
    }

    void next() {
        step(1);
    }

    void previous() {
        step(-1);
    }

    private void search() {
        current.set(-1);
        hits.set(finder.find(query.get()));
        if (hits.get().isEmpty()) {
            return;
        }
        int first = 0;
        while (first < hits.get().size() && hits.get().get(first).start() < position.getAsInt()) {
            first++;
        }
        select(first % hits.get().size());
    }

    private void step(int by) {
        int count = hits.get().size();
        if (count > 0) {
            select(Math.floorMod(current.get() + by, count));
        }
    }

    private void select(int hit) {
        current.set(hit);
        goTo.accept(hits.get().get(hit));
    }
}
