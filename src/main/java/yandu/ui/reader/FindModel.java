package yandu.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import yandu.analysis.text.SearchText;
import yandu.analysis.text.Wanted;
import yandu.document.Span;
import yandu.ui.task.Tasks;

/// Finding words in the open report, off the JavaFX thread: a report may be a book.
final class FindModel {

    /// More hits than this are not told apart.
    static final int MOST = 10_000;

    private final Tasks tasks;
    private final Consumer<Span> goTo;
    private final IntSupplier position;
    private final Consumer<Throwable> failed;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Span>> hits = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);
    private SearchText text = new SearchText("");
    private Optional<Tasks.Handle> searching = Optional.empty();

    /// @param goTo shows a hit
    /// @param position where reading is: the search begins there
    FindModel(Tasks tasks, Consumer<Span> goTo, IntSupplier position, Consumer<Throwable> failed) {
        this.tasks = tasks;
        this.goTo = goTo;
        this.position = position;
        this.failed = failed;
        query.subscribe((before, now) -> search());
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
    void lookIn(SearchText other) {
        text = other;
        search();
    }

    /// Somebody is about to type: how the text sounds is worked out meanwhile.
    void prepare() {
        var soon = text;
        tasks.run(soon::syllables, done -> {}, failed);
    }

    void next() {
        step(1);
    }

    void previous() {
        step(-1);
    }

    private void search() {
        searching.ifPresent(Tasks.Handle::cancel);
        var wanted = Wanted.of(query.get());
        if (wanted.isBlank()) {
            show(List.of());
            return;
        }
        var in = text;
        searching = Optional.of(tasks.run(() -> wanted.in(in, MOST), this::show, failed));
    }

    private void show(List<Span> found) {
        current.set(-1);
        hits.set(found);
        if (found.isEmpty()) {
            return;
        }
        int first = 0;
        while (first < found.size() && found.get(first).start() < position.getAsInt()) {
            first++;
        }
        select(first % found.size());
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
