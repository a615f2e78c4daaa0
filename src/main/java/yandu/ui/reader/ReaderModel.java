package yandu.ui.reader;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import yandu.analysis.Phrase;
import yandu.analysis.PhraseKind;
import yandu.analysis.Steps;
import yandu.document.Span;
import yandu.service.Curating;
import yandu.service.Measuring;
import yandu.service.NoteTaking;
import yandu.service.OpenReport;
import yandu.service.Reading;
import yandu.service.Reciting;
import yandu.service.ReportSummary;
import yandu.service.Scope;
import yandu.service.Searching;
import yandu.settings.Settings;
import yandu.stats.Progress;
import yandu.ui.control.LiveSettings;
import yandu.ui.task.Load;
import yandu.ui.task.Loader;
import yandu.ui.task.Tasks;

/// What the reader has open: the report, the place, the kinds of phrases shown, the notes.
public final class ReaderModel {

    /// Places of a phrase in other reports that are shown.
    private static final int PLACES = 500;

    private final Reading reading;
    private final NoteTaking noteTaking;
    private final Measuring measuring;
    private final Searching searching;
    private final Tasks tasks;
    private final LiveSettings settings;
    private final Consumer<Throwable> failed;
    private final Loader<Optional<Opened>> opened;
    private final FindModel find;
    private final ReadOnlyObjectWrapper<Visit> visit = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyDoubleWrapper mastery = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<Map<Integer, Progress.Area>> areas =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ObservableSet<PhraseKind> shownKinds =
            FXCollections.observableSet(EnumSet.allOf(PhraseKind.class));
    private final MarginModel margin;
    private final Recitation recitation;
    private final CurationModel curation;
    private int position;
    private int visits;

    /// @param failed says a failure
    public ReaderModel(
            Reading reading,
            NoteTaking noteTaking,
            Measuring measuring,
            Searching searching,
            Curating curating,
            Reciting reciting,
            Tasks tasks,
            LiveSettings settings,
            InstantSource clock,
            Consumer<Throwable> failed) {
        this.reading = reading;
        this.noteTaking = noteTaking;
        this.measuring = measuring;
        this.searching = searching;
        this.tasks = tasks;
        this.settings = settings;
        this.failed = failed;
        this.margin = new MarginModel(noteTaking, tasks, failed);
        this.curation = new CurationModel(curating, tasks, failed, this::reportId, this::readAgain);
        this.opened = new Loader<>(tasks);
        this.find = new FindModel(tasks, this::goTo, this::position, failed);
        var recite = new ReciteModel(reciting, tasks, clock, failed, this::measure);
        this.recitation =
                new Recitation(
                        recite,
                        new ChainModel(recite),
                        new TypeModel(recite, tasks, failed),
                        this::current,
                        this::goTo);
        // Before any view: what they show of a report, they read through the recital.
        opened.state().subscribe(this::follow);
        settings.settings().map(Settings::indent).addListener((value, before, now) -> layOutAgain());
    }

    /// Opens the report that was open last, or any if none was, unless one is open already or about to be.
    public void openLast() {
        if (current().isEmpty() && !opened.busy().get()) {
            load(this::lastOrFirst, Optional.empty());
        }
    }

    /// Opens a report, at a place that flashes or where reading stopped.
    public void open(String reportId, Optional<Span> place) {
        if (current().filter(report -> report.id().equals(reportId)).isPresent()) {
            place.ifPresent(span -> visit(span, true));
        } else {
            load(() -> Optional.of(reportId), place);
        }
    }

    /// Reads the open report again, because what is said about its phrases has changed.
    public void readAgain() {
        reportId().ifPresent(id -> load(() -> Optional.of(id), Optional.empty()));
    }

    /// Looks at the library again: the report may be gone, or be found to say something else.
    public void refresh() {
        current().ifPresent(shown -> tasks.run(() -> change(shown), now -> refresh(shown, now), failed));
    }

    /// What has become of the open report in the library. Telling whether a long one says the same takes a while.
    private Change change(Opened shown) {
        if (!reading.has(shown.id())) {
            return Change.GONE;
        }
        return shown.report().isSameAs(reading.open(shown.id())) ? Change.NONE : Change.SAYS_ELSE;
    }

    private void refresh(Opened shown, Change change) {
        if (change == Change.GONE) {
            closeIfOpen(shown.id());
        } else if (current().filter(now -> now == shown).isPresent()) {
            if (change == Change.SAYS_ELSE) {
                readAgain();
            } else {
                margin.refresh();
                measure();
            }
        }
    }

    private enum Change {
        NONE,
        SAYS_ELSE,
        GONE
    }

    /// The report that is open; empty while there is none.
    public Optional<String> reportId() {
        return current().map(Opened::id);
    }

    /// Forgets a report that is no longer in the library.
    public void closeIfOpen(String reportId) {
        if (reportId().filter(reportId::equals).isPresent()) {
            opened.show(Optional.empty());
        }
    }

    Loader<Optional<Opened>> opened() {
        return opened;
    }

    Optional<Opened> current() {
        return opened.value().flatMap(report -> report);
    }

    FindModel find() {
        return find;
    }

    /// Where to go next; null when there is no wish.
    ReadOnlyObjectProperty<Visit> visit() {
        return visit.getReadOnlyProperty();
    }

    /// Mean recall over the report's cards, 0..1.
    ReadOnlyDoubleProperty mastery() {
        return mastery.getReadOnlyProperty();
    }

    /// Where each area stands, by its number.
    ReadOnlyObjectProperty<Map<Integer, Progress.Area>> areas() {
        return areas.getReadOnlyProperty();
    }

    ObservableSet<PhraseKind> shownKinds() {
        return shownKinds;
    }

    Recitation recitation() {
        return recitation;
    }

    MarginModel margin() {
        return margin;
    }

    CurationModel curation() {
        return curation;
    }

    /// Where reading is: an offset of the text.
    int position() {
        return position;
    }

    /// Reading has moved; the place is kept.
    void moveTo(int offset) {
        if (offset != position) {
            position = offset;
            current().ifPresent(report -> quietly(() -> reading.remember(report.id(), offset)));
        }
    }

    /// Shows a place.
    void goTo(Span span) {
        visit(span, false);
    }

    /// Shows a place and lets it light up.
    void visit(Span span, boolean flash) {
        visit.set(new Visit(++visits, span, flash));
    }

    /// The wish was granted.
    void arrived() {
        visit.set(null);
    }

    void toggle(PhraseKind kind) {
        if (!shownKinds.remove(kind)) {
            shownKinds.add(kind);
        }
    }

    /// The phrases of the kinds shown.
    List<Phrase> shownPhrases() {
        return current().stream()
                .flatMap(report -> report.report().analysis().phrases().stream())
                .filter(phrase -> shownKinds.contains(phrase.kind()))
                .toList();
    }

    /// The phrase at an offset of the text; of several the shortest.
    Optional<Phrase> phraseAt(int offset) {
        return shownPhrases().stream()
                .filter(phrase -> phrase.occurrences().stream().anyMatch(span -> span.contains(offset)))
                .min((a, b) -> Integer.compare(a.text().length(), b.text().length()));
    }

    /// Looks for a phrase in the other reports of the library.
    void elsewhere(Phrase phrase, Consumer<List<Searching.Appearance>> then) {
        var here = reportId();
        tasks.run(
                () ->
                        searching.appearances(phrase.text(), PLACES).stream()
                                .filter(in -> !here.equals(Optional.of(in.report().id())))
                                .toList(),
                then,
                failed);
    }

    /// Counts anew how well the report is known.
    void measure() {
        recitation.recite().refresh();
        current().ifPresent(
                report ->
                        tasks.run(
                                () -> measuring.progress(Scope.report(report.id())), this::measured, failed));
    }

    private void measured(Progress progress) {
        mastery.set(progress.mastery());
        areas.set(progress.areas().stream().collect(Collectors.toMap(Progress.Area::ordinal, area -> area)));
    }

    private void load(Callable<Optional<String>> which, Optional<Span> place) {
        boolean indent = settings.now().indent();
        opened.follow(
                steps -> {
                    var id = which.call();
                    return id.isEmpty() ? Optional.empty() : Optional.of(read(id.get(), indent, steps));
                },
                report -> report.ifPresent(now -> begin(now, place)));
    }

    private void follow(Load<Optional<Opened>> state) {
        if (state instanceof Load.Ready<Optional<Opened>> ready) {
            ready.value().filter(report -> !recitation.recite().isOf(report)).ifPresent(recitation::show);
        }
    }

    private Optional<String> lastOrFirst() {
        return reading.lastOpened()
                .or(() -> reading.list().stream().map(ReportSummary::id).findFirst());
    }

    private Opened read(String reportId, boolean indent, Steps steps) {
        OpenReport report = reading.open(reportId, steps);
        return Opened.of(report, noteTaking.notes(reportId), indent);
    }

    private void begin(Opened report, Optional<Span> place) {
        position = report.report().position();
        margin.show(report);
        recitation.show(report);
        find.lookIn(report.words());
        mastery.set(0);
        areas.set(Map.of());
        place.ifPresentOrElse(span -> visit(span, true), () -> goTo(new Span(position, position)));
        measure();
    }

    private void layOutAgain() {
        current().ifPresent(
                report -> {
                    boolean indent = settings.now().indent();
                    var kept = List.copyOf(margin.notes());
                    opened.load(
                            () -> Optional.of(Opened.of(report.report(), kept, indent)),
                            now -> goTo(new Span(position, position)));
                });
    }

    private void quietly(Runnable work) {
        tasks.run(
                () -> {
                    work.run();
                    return null;
                },
                done -> {},
                failed);
    }
}
