package yandu.ui.notes;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import yandu.analysis.Steps;
import yandu.document.Report;
import yandu.document.Span;
import yandu.i18n.Language;
import yandu.notes.Note;
import yandu.notes.NoteFilter;
import yandu.recite.MaskLevel;
import yandu.service.Exporting;
import yandu.service.NoteTaking;
import yandu.service.Reading;
import yandu.service.ReportSummary;
import yandu.service.Scope;
import yandu.ui.control.ScopeModel;
import yandu.ui.task.Loader;
import yandu.ui.task.Tasks;

/// The notes of a report or of all: what is looked for, which one is open, and what can be done with it.
public final class NotesModel {
    private final NoteTaking noteTaking;
    private final Reading reading;
    private final ScopeModel scopes;
    private final Tasks tasks;
    private final Loader<NotesPage> page;
    private final ReadOnlyObjectWrapper<NoteFilter> filter = new ReadOnlyObjectWrapper<>(NoteFilter.ALL);
    private final ReadOnlyObjectWrapper<Optional<Note>> open =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Long> wanted = Optional.empty();

    public NotesModel(
            NoteTaking noteTaking,
            Reading reading,
            ScopeModel scopes,
            Tasks tasks) {
        this.noteTaking = noteTaking;
        this.reading = reading;
        this.scopes = scopes;
        this.tasks = tasks;
        this.page = new Loader<>(tasks);
    }

    public ScopeModel scopes() {
        return scopes;
    }

    /// The notes of what is chosen.
    public Loader<NotesPage> page() {
        return page;
    }

    /// What is looked for among them.
    public ReadOnlyObjectProperty<NoteFilter> filter() {
        return filter.getReadOnlyProperty();
    }

    /// The note that is open, as it was last kept.
    public ReadOnlyObjectProperty<Optional<Note>> open() {
        return open.getReadOnlyProperty();
    }

    /// The report that is chosen.
    Optional<String> reportId() {
        return scopes.scope().get().reportId();
    }

    /// The report that is taken away: that which is chosen, or that of the note that is open.
    Optional<String> exported() {
        return reportId().or(() -> open.get().map(Note::reportId));
    }

    /// Follows the choice of report until the subscription ends.
    public Subscription follow() {
        scopes.refresh();
        return scopes.scope().subscribe(scope -> refresh());
    }

    /// Looks for other notes.
    public void look(UnaryOperator<NoteFilter> change) {
        filter.set(change.apply(filter.get()));
    }

    public void open(Note note) {
        open.set(Optional.of(note));
    }

    /// Opens a note together with its report, whatever was looked for.
    public void openIn(Note note) {
        filter.set(NoteFilter.ALL);
        wanted = Optional.of(note.id());
        scopes.choose(Scope.report(note.reportId()));
        refresh();
    }

    /// Keeps another text of a note.
    public void write(Note note, String text, Consumer<Throwable> failed) {
        change(note, text, note.colour(), failed);
    }

    /// Keeps another text and another highlighter of a note.
    ///
    /// @param colour 0..4
    public void change(Note note, String text, int colour, Consumer<Throwable> failed) {
        if (!note.text().equals(text) || note.colour() != colour) {
            tasks.run(
                    () -> noteTaking.change(note, text, colour),
                    kept -> {
                        edit(shown -> shown.with(kept));
                        if (open.get().filter(up -> up.id() == kept.id()).isPresent()) {
                            open(kept);
                        }
                    },
                    failed);
        }
    }

    /// Begins a note on the whole report that is chosen.
    public void add(Consumer<Throwable> failed) {
        reportId().ifPresent(id -> anew(() -> noteTaking.addOnReport(id), failed));
    }

    /// Puts a note on another passage.
    public void move(Note note, Span span, Consumer<Throwable> failed) {
        anew(() -> noteTaking.move(note, span), failed);
    }

    /// Lets a note whose passage is gone be about the whole report.
    public void detach(Note note, Consumer<Throwable> failed) {
        anew(() -> noteTaking.detach(note), failed);
    }

    /// Hands over what may have become of the passage of a note.
    void likely(Note note, Consumer<Optional<Span>> then, Consumer<Throwable> failed) {
        tasks.run(() -> noteTaking.likely(note), then, failed);
    }

    /// Deletes a note, then calls `then`.
    public void delete(Note note, Runnable then, Consumer<Throwable> failed) {
        tasks.run(
                () -> {
                    noteTaking.delete(note);
                    return note;
                },
                gone -> {
                    open.set(Optional.empty());
                    edit(shown -> shown.without(gone));
                    then.run();
                },
                failed);
    }

    /// Reads the notes again; the one that is open stays open if it is still there.
    public void refresh() {
        var scope = scopes.scope().get();
        page.load(() -> page(scope), this::settle);
    }

    /// Does something that puts a note elsewhere in the list, and opens it there.
    private void anew(Callable<Note> work, Consumer<Throwable> failed) {
        tasks.run(
                work,
                note -> {
                    wanted = Optional.of(note.id());
                    refresh();
                },
                failed);
    }

    private void settle(NotesPage now) {
        var id = wanted.or(() -> open.get().map(Note::id));
        wanted = Optional.empty();
        open.set(id.flatMap(now::find));
    }

    private void edit(UnaryOperator<NotesPage> change) {
        page.value().ifPresent(shown -> page.show(change.apply(shown)));
    }

    private NotesPage page(Scope scope) {
        List<Note> notes = scope.reportId().map(noteTaking::notes).orElseGet(noteTaking::all);
        var reports =
                notes.stream()
                        .map(Note::reportId)
                        .distinct()
                        .collect(Collectors.toMap(id -> id, reading::report));
        return new NotesPage(notes, reports);
    }
}
