package yandu.ui.library;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import yandu.service.Reading;
import yandu.service.ReportSummary;
import yandu.ui.task.Load;
import yandu.ui.task.Loader;
import yandu.ui.task.Tasks;

/// The reports there are, and what can be done with them.
public final class LibraryModel {
    private final Reading reading;
    private final Tasks tasks;
    private final Consumer<Throwable> failed;
    private final Loader<List<ReportSummary>> reports;

    /// @param failed says a failure
    public LibraryModel(Reading reading, Tasks tasks, Consumer<Throwable> failed) {
        this.reading = reading;
        this.tasks = tasks;
        this.failed = failed;
        this.reports = new Loader<>(tasks);
    }

    /// All reports, the last opened first.
    public ReadOnlyObjectProperty<Load<List<ReportSummary>>> reports() {
        return reports.state();
    }

    /// Looks at the library again.
    public void refresh() {
        reports.load(reading::list);
    }

    Loader<List<ReportSummary>> loader() {
        return reports;
    }

    /// Takes a report out.
    public void remove(String reportId, Runnable then) {
        change(() -> reading.remove(reportId), then);
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
