package yandu.ui.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import yandu.service.Importing;
import yandu.service.Importing.Outcome;
import yandu.service.Reading;
import yandu.service.Refused;
import yandu.service.ReportSummary;
import yandu.ui.task.Load;
import yandu.ui.task.Loader;
import yandu.ui.task.Tasks;

/// The reports there are, and what can be done with them.
public final class LibraryModel {

    /// What became of some files.
    ///
    /// @param outcomes those that are in the library now
    /// @param refused why the others are not
    public record Imports(List<Outcome> outcomes, List<Throwable> refused) {}

    private final Reading reading;
    private final Importing importing;
    private final Tasks tasks;
    private final Consumer<Throwable> failed;
    private final Loader<List<ReportSummary>> reports;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /// @param failed says a failure
    public LibraryModel(Reading reading, Importing importing, Tasks tasks, Consumer<Throwable> failed) {
        this.reading = reading;
        this.importing = importing;
        this.tasks = tasks;
        this.failed = failed;
        this.reports = new Loader<>(tasks);
    }

    /// All reports, the last opened first.
    public ReadOnlyObjectProperty<Load<List<ReportSummary>>> reports() {
        return reports.state();
    }

    /// Whether files are being read.
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Looks at the library again.
    public void refresh() {
        reports.load(reading::list);
    }

    Loader<List<ReportSummary>> loader() {
        return reports;
    }

    /// Brings in files and the readable files of folders; one that is refused does not keep the others out.
    public void importFiles(List<Path> files, Consumer<Imports> then) {
        bringIn(() -> importing.together(() -> importAll(files)), then);
    }

    private Imports importAll(List<Path> files) {
        var outcomes = new ArrayList<Outcome>();
        var refused = new ArrayList<Throwable>();
        files.forEach(file -> importOne(file, outcomes, refused));
        return new Imports(outcomes, refused);
    }

    /// Brings in text from the clipboard.
    ///
    /// @param fallbackTitle the title where the text has none
    public void importText(String text, String fallbackTitle, Consumer<Imports> then) {
        bringIn(() -> new Imports(List.of(importing.importText(text, fallbackTitle)), List.of()), then);
    }

    /// Takes a report out.
    public void remove(String reportId, Runnable then) {
        change(() -> reading.remove(reportId), then);
    }

    private void importOne(Path file, List<Outcome> outcomes, List<Throwable> refused) {
        try {
            if (Files.isDirectory(file)) {
                outcomes.addAll(importing.importFolder(file, refused::add));
            } else {
                outcomes.add(importing.importFile(file));
            }
        } catch (Refused why) {
            refused.add(why);
        }
    }

    private void bringIn(Callable<Imports> work, Consumer<Imports> then) {
        busy.set(true);
        tasks.run(
                work,
                imports -> {
                    busy.set(false);
                    refresh();
                    then.accept(imports);
                },
                why -> {
                    busy.set(false);
                    failed.accept(why);
                });
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
