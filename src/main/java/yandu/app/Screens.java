package yandu.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import yandu.document.Span;
import yandu.i18n.Words;
import yandu.notes.Note;
import yandu.service.ReviewCard;
import yandu.service.Scope;
import yandu.study.CardKind;
import yandu.ui.control.Destination;
import yandu.ui.control.Keys;
import yandu.ui.control.Lazy;
import yandu.ui.control.LiveSettings;
import yandu.ui.control.Navigator;
import yandu.ui.control.Screen;
import yandu.ui.control.View;
import yandu.ui.library.IntakeModel;
import yandu.ui.library.IntakeView;
import yandu.ui.library.LibraryModel;
import yandu.ui.library.LibraryView;
import yandu.ui.library.Ways;
import yandu.ui.reader.ReaderModel;
import yandu.ui.reader.ReaderView;
import yandu.ui.search.IndexStrip;
import yandu.ui.search.IndexingModel;
import yandu.ui.search.SearchModel;
import yandu.ui.search.SearchView;
import yandu.ui.shell.Notice;
import yandu.ui.shell.ShellModel;
import yandu.ui.shell.ShellView;
import yandu.ui.task.Job;
import yandu.ui.task.Tasks;
import yandu.ui.task.Watched;
import yandu.ui.triage.TriageModel;
import yandu.ui.triage.TriageView;

/// The screens and the ways between them. Models live as long as the window; views are made anew for another
/// language.
final class Screens implements Navigator {

    private final LiveSettings settings;
    private final Tasks tasks;
    private final ShellModel shell;
    private final ReaderModel reader;
    private final LibraryModel library;
    private final IntakeModel intake;
    private final TriageModel triage;
    private final SearchModel search;
    private final IndexingModel indexing;
    private final Lazy<StudyScreens> study;
    private final Editing editing;
    private final Carrying carrying;

    Screens(Wiring wiring, LiveSettings settings, Tasks tasks, InstantSource clock) {
        this(wiring, settings, tasks, clock, Destination.dialog());
    }

    /// @param destination asks where exports go
    Screens(Wiring wiring, LiveSettings settings, Tasks tasks, InstantSource clock, Destination destination) {
        this.settings = settings;
        this.tasks = tasks;
        shell = new ShellModel(tasks, wiring.reviewing(), wiring.history());
        var steps = new SettingSteps(wiring.history(), settings, tasks);
        steps.follow();
        new MemorySettling(wiring.upkeep(), settings, tasks, this::fail).follow();
        reader =
                new ReaderModel(
                        wiring.reading(),
                        wiring.noteTaking(),
                        wiring.measuring(),
                        wiring.searching(),
                        wiring.curating(),
                        wiring.reciting(),
                        tasks,
                        settings,
                        clock,
                        this::fail);
        library = new LibraryModel(wiring.cataloguing(), wiring.importing(), tasks, this::fail);
        search = new SearchModel(wiring.searching(), wiring.cardBrowsing(), tasks);
        indexing = new IndexingModel(wiring.indexing(), wiring.history(), tasks.beside(), this::fail);
        intake = new IntakeModel(wiring.importing(), tasks, this::fail);
        triage = new TriageModel(wiring.curating(), tasks, this::fail, reader::readAgain);
        shell.undo().changed().subscribe((before, now) -> reader.refresh());
        editing = new Editing(wiring, tasks, this);
        carrying = new Carrying(wiring, settings, steps, tasks, this, destination);
        study = new Lazy<>(() -> new StudyScreens(wiring, settings, tasks, clock, this::fail));
        indexing.state().subscribe((before, now) -> {
            if (before.isBuilding() && !now.isBuilding()) {
                study.made().ifPresent(StudyScreens::indexed);
            }
        });
    }

    /// A frame in a language, with the keys that act everywhere.
    ShellView frame(Words words) {
        var frame = new ShellView(words, shell, settings, new IndexStrip(words, indexing), this::view);
        editing.follow(frame.node(), words);
        carrying.follow(frame.node(), words);
        var ways = ways(words);
        ways.catchDrops(frame.node());
        Keys.before(frame.node())
                .combination("Shortcut+O", () -> ways.choose(frame.node().getScene().getWindow()))
                .combination("Shortcut+E", () -> export(Optional.empty()));
        return frame;
    }

    /// Brings in files and opens them.
    void open(List<Path> files, Words words) {
        ways(words).open(files);
    }

    @Override
    public void show(Screen screen) {
        shell.show(screen);
    }

    @Override
    public void open(String reportId) {
        reader.open(reportId, Optional.empty());
        shell.show(Screen.READER);
    }

    @Override
    public void open(String reportId, Span place) {
        reader.open(reportId, Optional.of(place));
        shell.visit(Screen.READER);
    }

    @Override
    public void open(Note note) {
        study.get().open(note);
        shell.visit(Screen.NOTES);
    }

    @Override
    public void cards(String query) {
        study.get().cards(query);
        shell.visit(Screen.CARDS);
    }

    @Override
    public void review(Scope scope) {
        study.get().review(scope);
        shell.show(Screen.REVIEW);
    }

    @Override
    public void quiz(String reportId) {
        study.get().quiz(reportId);
        shell.show(Screen.QUIZ);
    }

    @Override
    public void triage(String reportId, Optional<String> phrase) {
        triage.open(reportId, phrase);
        shell.visit(Screen.TRIAGE);
    }

    @Override
    public void edit(ReviewCard card, Runnable saved) {
        editing.edit(card, saved);
    }

    @Override
    public void write(String reportId, Span passage, CardKind kind) {
        editing.write(reportId, passage, kind);
    }

    @Override
    public void export(Optional<String> reportId) {
        boolean reading = shell.screen().get() == Screen.READER;
        carrying.export(reportId.or(() -> reading ? reader.reportId() : Optional.empty()));
    }

    @Override
    public void bring(Path library) {
        carrying.bring(library);
    }

    @Override
    public void template() {
        carrying.template();
    }

    @Override
    public void written(String text, Path file) {
        shell.add(new Notice.Written(text, () -> carrying.showFolder(file)));
    }

    @Override
    public <T> void work(String text, Watched<T> work, Consumer<? super T> then) {
        var job = new Job(tasks);
        shell.add(text, job);
        job.start(work, then, this::fail);
    }

    @Override
    public <T> void change(String text, Watched<T> work, Consumer<? super T> then) {
        var job = new Job(tasks);
        shell.add(text, job);
        job.startInTurn(work, then, this::fail);
    }

    @Override
    public void notify(String text, Runnable undo) {
        shell.add(new Notice.Done(text, Optional.ofNullable(undo)));
    }

    @Override
    public void done(String text) {
        shell.done(text);
    }

    @Override
    public void undo() {
        shell.undo().undo();
    }

    @Override
    public void redo() {
        shell.undo().redo();
    }

    @Override
    public void fail(Throwable failure) {
        shell.add(new Notice.Failed(failure));
    }

    private View view(Screen screen, Words words) {
        return switch (screen) {
            case INTAKE -> new IntakeView(intake, words, this);
            case LIBRARY -> new LibraryView(library, words, this, ways(words), reader::closeIfOpen);
            case READER -> new ReaderView(reader, words, settings, this);
            case TRIAGE -> new TriageView(triage, words, this);
            case SEARCH -> new SearchView(search, indexing, words, this);
            case REVIEW, QUIZ, MISTAKES, CARDS, NOTES, PROGRESS, SETTINGS ->
                    study.get().view(screen, words, this);
        };
    }

    private Ways ways(Words words) {
        return new Ways(intake, words, this);
    }
}
