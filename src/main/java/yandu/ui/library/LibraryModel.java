package yandu.ui.library;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import yandu.service.Cataloguing;
import yandu.service.Details;
import yandu.service.Importing;
import yandu.service.ReportSummary;
import yandu.ui.task.Loader;
import yandu.ui.task.Tasks;

/// The reports there are, which of them are in sight, and what can be done with them. Reports are filtered and sorted off
/// the JavaFX thread: there may be ten thousand.
public final class LibraryModel {
    private final Cataloguing cataloguing;
    private final Importing importing;
    private final Tasks tasks;
    private final Consumer<Throwable> failed;
    private final Loader<Holdings> holdings;
    private final ObjectProperty<Holdings.View> view = new SimpleObjectProperty<>(Holdings.View.FIRST);
    private final ReadOnlyObjectWrapper<List<ReportSummary>> seen = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Tasks.Handle> looking = Optional.empty();

    /// @param failed says a failure
    public LibraryModel(Cataloguing cataloguing, Importing importing, Tasks tasks, Consumer<Throwable> failed) {
        this.cataloguing = cataloguing;
        this.importing = importing;
        this.tasks = tasks;
        this.failed = failed;
        this.holdings = new Loader<>(tasks);
        view.subscribe((before, now) -> holdings.value().ifPresent(this::look));
    }

    /// Looks at the library again.
    public void refresh() {
        holdings.load(() -> new Holdings(cataloguing.list()), this::look);
    }

    Loader<Holdings> holdings() {
        return holdings;
    }

    /// What is to be seen.
    ObjectProperty<Holdings.View> view() {
        return view;
    }

    /// The reports in sight, in their order.
    ReadOnlyObjectProperty<List<ReportSummary>> seen() {
        return seen.getReadOnlyProperty();
    }

    private void look(Holdings in) {
        looking.ifPresent(Tasks.Handle::cancel);
        var wanted = view.get();
        looking = Optional.of(tasks.run(() -> in.seen(wanted), seen::set, failed));
    }

    /// Takes reports out.
    void remove(List<String> ids, Runnable then) {
        change(() -> cataloguing.remove(ids), then);
    }

    /// Keeps reports out of sight, or brings them back.
    void archive(List<String> ids, boolean away, Runnable then) {
        change(() -> cataloguing.archive(ids, away), then);
    }

    /// Gives reports a tag, or takes it from them.
    void tag(List<String> ids, String tag, boolean given, Runnable then) {
        change(() -> cataloguing.tag(ids, tag, given), then);
    }

    /// Gives a report these tags and no others.
    void tag(String id, List<String> tags) {
        change(() -> cataloguing.tag(id, tags), () -> {});
    }

    /// Says something else of a report.
    void describe(String id, Details details) {
        change(() -> importing.describe(id, details), () -> {});
    }

    private void change(Runnable work, Runnable then) {
        tasks.run(
                () -> {
                    work.run();
                    return null;
                },
                done -> {
                    refresh();
                    then.run();
                },
                failed);
    }
}
