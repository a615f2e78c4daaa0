package yandu.ui.reader;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import yandu.document.Span;
import yandu.notes.Note;
import yandu.service.NoteTaking;
import yandu.ui.task.Tasks;

/// The notes in the margin of the open report.
final class MarginModel {

    private final NoteTaking noteTaking;
    private final Tasks tasks;
    private final Consumer<Throwable> failed;
    private final ObservableList<Note> notes = FXCollections.observableArrayList();
    private Optional<Opened> report = Optional.empty();

    MarginModel(NoteTaking noteTaking, Tasks tasks, Consumer<Throwable> failed) {
        this.noteTaking = noteTaking;
        this.tasks = tasks;
        this.failed = failed;
    }

    /// The notes by place.
    ObservableList<Note> notes() {
        return notes;
    }

    void show(Opened opened) {
        report = Optional.of(opened);
        notes.setAll(opened.notes());
    }

    /// Reads the notes again: other screens may have changed them.
    void refresh() {
        report.ifPresent(
                here ->
                        tasks.run(
                                () -> noteTaking.notes(here.id()),
                                read -> {
                                    if (!read.equals(notes)) {
                                        notes.setAll(read);
                                    }
                                },
                                failed));
    }

    /// Marks a passage; the note is handed over once it is kept.
    void mark(Span span, int colour, Consumer<Note> then) {
        report.ifPresent(
                here ->
                        tasks.run(
                                () -> noteTaking.add(here.id(), span, "", colour),
                                note -> {
                                    put(note);
                                    then.accept(note);
                                },
                                failed));
    }

    /// Changes a note's text or colour.
    void change(Note note, String text, int colour) {
        tasks.run(() -> noteTaking.change(note, text, colour), this::put, failed);
    }

    /// Deletes a note, then calls `then`.
    void delete(Note note, Runnable then) {
        tasks.run(
                () -> {
                    noteTaking.delete(note);
                    return null;
                },
                done -> {
                    notes.removeIf(kept -> kept.id() == note.id());
                    then.run();
                },
                failed);
    }

    private void put(Note note) {
        for (int i = 0; i < notes.size(); i++) {
            if (notes.get(i).id() == note.id()) {
                notes.set(i, note);
                return;
            }
        }
        int at = 0;
        while (at < notes.size() && notes.get(at).anchor().span().compareTo(note.anchor().span()) <= 0) {
            at++;
        }
        notes.add(at, note);
    }
}
