package yandu.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import yandu.analysis.Steps;
import yandu.i18n.Language;
import yandu.recite.MaskLevel;
import yandu.service.Exporting;
import yandu.service.Reading;
import yandu.service.ReportSummary;
import yandu.service.Transfer;
import yandu.ui.control.LiveSettings;
import yandu.ui.task.Job;
import yandu.ui.task.Tasks;

/// What is to be taken away, and how far that is. What was chosen last is chosen again.
public final class ExportModel {
    /// The format of a whole library.
    static final String EVERYTHING = "json";

    /// [#progress()] while nothing is written.
    static final double NOTHING = -1;

    private final Exporting exporting;
    private final Transfer transfer;
    private final Reading reading;
    private final LiveSettings settings;
    private final Tasks tasks;
    private final ObservableList<ReportSummary> reports = FXCollections.observableArrayList();
    private final ObjectProperty<ReportSummary> report = new SimpleObjectProperty<>();
    private final ObjectProperty<String> format;
    private final ObservableSet<String> parts;
    private final ObjectProperty<MaskLevel> level = new SimpleObjectProperty<>(MaskLevel.KEYWORDS);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(NOTHING);
    private Job job;

    public ExportModel(Exporting exporting, Transfer transfer, Reading reading, LiveSettings settings, Tasks tasks) {
        this.exporting = exporting;
        this.transfer = transfer;
        this.reading = reading;
        this.settings = settings;
        this.tasks = tasks;
        this.format = new SimpleObjectProperty<>(exporting.formats().getFirst());
        this.parts = FXCollections.observableSet();
        parts.addAll(exporting.usualParts());
    }

    /// Finds what there is to choose from, then calls `then`.
    ///
    /// @param wanted the report that is chosen at first; where none is, the one that was opened last
    public void choose(Optional<String> wanted, Runnable then, Consumer<Throwable> failed) {
        tasks.run(
                () -> new Offer(reading.list(), wanted.or(reading::lastOpened)),
                offer -> {
                    reports.setAll(offer.reports());
                    report.set(offer.chosen());
                    then.run();
                },
                failed);
    }

    private record Offer(List<ReportSummary> reports, Optional<String> wanted) {

        ReportSummary chosen() {
            return reports.stream()
                    .filter(summary -> wanted.filter(summary.id()::equals).isPresent())
                    .findFirst()
                    .orElse(reports.isEmpty() ? null : reports.getFirst());
        }
    }

    ObservableList<ReportSummary> reports() {
        return reports;
    }

    /// The report that is taken away; null where there is none.
    ObjectProperty<ReportSummary> report() {
        return report;
    }

    /// The formats of pages, then those of cards, then that of everything.
    List<List<String>> formats() {
        var pages = exporting.formats().stream().filter(name -> !exporting.cardFormats().contains(name)).toList();
        return List.of(pages, exporting.cardFormats(), List.of(EVERYTHING));
    }

    ObjectProperty<String> format() {
        return format;
    }

    List<String> allParts() {
        return exporting.parts();
    }

    ObservableSet<String> parts() {
        return parts;
    }

    /// What a handout hides.
    ObjectProperty<MaskLevel> level() {
        return level;
    }

    /// How far the writing is, 0..1; negative while nothing is written.
    ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    boolean isOfPages() {
        return formats().getFirst().contains(format.get());
    }

    boolean hasTemplate() {
        return exporting.hasTemplate(format.get());
    }

    boolean isEverything() {
        return format.get().equals(EVERYTHING);
    }

    /// Whether there is anything to write.
    boolean isReady() {
        return isEverything() || report.get() != null && (!isOfPages() || !parts.isEmpty());
    }

    /// A name for the file, without what no file may be called.
    String fileName(String library) {
        var title = isEverything() ? library : report.get().title();
        var name = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
        return (name.length() > 80 ? name.substring(0, 80) : name) + "." + (isEverything() ? "zip" : format.get());
    }

    /// Writes the file. Neither `then` nor `failed` follows where it is called off.
    void write(Path target, Language language, Consumer<Path> then, Consumer<Throwable> failed) {
        var wish = isEverything() ? null : new Exporting.Wish(report.get().id(), format.get(), parts, level.get(), settings.now().markdown(), language.code());
        job = new Job(tasks);
        progress.bind(job.progress());
        job.running().subscribe(running -> {
            if (!running) {
                progress.unbind();
                progress.set(NOTHING);
            }
        });
        job.start(steps -> written(wish, target, steps), then, failed);
    }

    /// @param wish nothing where all of the library is to be written
    private Path written(Exporting.Wish wish, Path target, Steps steps) {
        if (wish == null) {
            transfer.export(target, steps);
        } else {
            exporting.export(wish, target, steps);
        }
        return target;
    }

    /// Stops the writing; the target stays what it was.
    void cancel() {
        job.stop();
    }
}
