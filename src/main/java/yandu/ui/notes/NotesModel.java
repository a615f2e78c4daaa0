package yandu.ui.notes;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import yandu.analysis.Steps;
import yandu.i18n.Language;
import yandu.notes.Note;
import yandu.recite.MaskLevel;
import yandu.service.Exporting;
import yandu.service.NoteTaking;
import yandu.service.Reading;
import yandu.service.Scope;
import yandu.ui.control.ScopeModel;
import yandu.ui.task.Loader;
import yandu.ui.task.Tasks;

/// The notes of a report: what is in sight, which one is open, and what can be done with it.
public final class NotesModel {
    private final NoteTaking noteTaking;
    private final Reading reading;
    private final Exporting exporting;
    private final ScopeModel scopes;
    private final Tasks tasks;
    private final Loader<Optional<NotesPage>> page;
    private final ReadOnlyObjectWrapper<Optional<Note>> open =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public NotesModel(
            NoteTaking noteTaking,
            Reading reading,
            Exporting exporting,
            ScopeModel scopes,
            Tasks tasks) {
        this.noteTaking = noteTaking;
        this.reading = reading;
        this.exporting = exporting;
        this.scopes = scopes;
        this.tasks = tasks;
        this.page = new Loader<>(tasks);
    }

    public ScopeModel scopes() {
        return scopes;
    }

    /// The notes of the report chosen; empty while there is no report.
    public Loader<Optional<NotesPage>> page() {
        return page;
    }

    /// The note that is open, as it was last kept.
    public ReadOnlyObjectProperty<Optional<Note>> open() {
        return open.getReadOnlyProperty();
    }

    public Exporting exporting() {
        return exporting;
    }

    /// Follows the choice of report until the subscription ends.
    public Subscription follow() {
        scopes.refresh();
        return scopes.scope().subscribe(this::load);
    }

    /// Opens a note together with its report.
    public void openIn(Note note) {
        scopes.choose(Scope.report(note.reportId()));
        open(note);
    }

    public void open(Note note) {
        open.set(Optional.of(note));
    }

    /// Keeps another text of a note.
    public void write(Note note, String text, Consumer<Throwable> failed) {
        if (!note.text().equals(text)) {
            keep(note, text, note.colour(), failed);
        }
    }

    /// Marks the passage of a note with another highlighter.
    ///
    /// @param colour 0..4
    public void paint(Note note, int colour, Consumer<Throwable> failed) {
        if (note.colour() != colour) {
            keep(note, note.text(), colour, failed);
        }
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
        var up = open.get();
        page.load(
                () -> page(scopes.scope().get()),
                now ->
                        open.set(
                                up.flatMap(
                                        note ->
                                                now.stream()
                                                        .flatMap(shown -> shown.notes().stream())
                                                        .filter(kept -> kept.id() == note.id())
                                                        .findFirst())));
    }

    /// Writes the notes of the report to a file.
    public void export(
            String format,
            Set<String> parts,
            Path target,
            Language language,
            Consumer<Path> then,
            Consumer<Throwable> failed) {
        scopes.scope()
                .get()
                .reportId()
                .ifPresent(
                        id ->
                                tasks.run(
                                        () -> {
                                            exporting.export(
                                                    new Exporting.Wish(id, format, parts, MaskLevel.KEYWORDS, language.code()),
                                                    target,
                                                    Steps.UNWATCHED);
                                            return target;
                                        },
                                        then,
                                        failed));
    }

    private void keep(Note note, String text, int colour, Consumer<Throwable> failed) {
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

    private void edit(UnaryOperator<NotesPage> change) {
        page.value().ifPresent(shown -> page.show(shown.map(change)));
    }

    private void load(Scope scope) {
        open.set(Optional.empty());
        page.load(() -> page(scope));
    }

    private Optional<NotesPage> page(Scope scope) {
        return scope.reportId().map(id -> new NotesPage(reading.report(id), noteTaking.notes(id)));
    }
}
