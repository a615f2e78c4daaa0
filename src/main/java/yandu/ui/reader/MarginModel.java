package yandu.ui.reader;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import yandu.analysis.Phrase;
import yandu.document.Anchor;
import yandu.document.Span;
import yandu.notes.Note;
import yandu.service.NoteTaking;
import yandu.ui.task.Tasks;

/// The notes in the margin of the open report, and the one among them that is in hand: the keys of marks act on it.
final class MarginModel {

    private static final Comparator<Note> SHORTEST = Comparator.comparingInt(note -> note.anchor().span().length());

    private final NoteTaking noteTaking;
    private final Tasks tasks;
    private final Consumer<Throwable> failed;
    private final ObservableList<Note> notes = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Long>> inHand = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Opened> report = Optional.empty();

    MarginModel(NoteTaking noteTaking, Tasks tasks, Consumer<Throwable> failed) {
        this.noteTaking = noteTaking;
        this.tasks = tasks;
        this.failed = failed;
    }

    /// The notes: those on the whole report, then by place.
    ObservableList<Note> notes() {
        return notes;
    }

    /// The id of the note in hand.
    ReadOnlyObjectProperty<Optional<Long>> inHand() {
        return inHand.getReadOnlyProperty();
    }

    /// The note in hand.
    Optional<Note> held() {
        return inHand.get().flatMap(id -> notes.stream().filter(note -> note.id() == id).findFirst());
    }

    void show(Opened opened) {
        report = Optional.of(opened);
        inHand.set(Optional.empty());
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

    /// Takes a note in hand.
    void take(Note note) {
        inHand.set(Optional.of(note.id()));
    }

    /// The keyboard's place is here now: the mark around it is in hand, of several the shortest, unless one of them is
    /// already.
    void comeTo(int offset) {
        if (held().filter(note -> isAround(note, offset)).isEmpty()) {
            inHand.set(
                    notes.stream().filter(note -> isAround(note, offset)).min(SHORTEST).map(Note::id));
        }
    }

    private static boolean isAround(Note note, int offset) {
        var span = note.anchor().span();
        return span.length() > 0 && span.start() <= offset && offset <= span.end();
    }

    /// The shortest mark that shares a stretch with a passage.
    Optional<Note> over(Span passage) {
        return notes.stream().filter(note -> note.anchor().span().overlaps(passage)).min(SHORTEST);
    }

    /// Marks a passage; the note is handed over once it is kept.
    void mark(Span span, int colour, Consumer<Note> then) {
        add(here -> noteTaking.add(here.id(), span, "", colour), then);
    }

    /// The note on a phrase, a new one where there is none.
    void noteOn(Phrase phrase, Consumer<Note> then) {
        notes.stream()
                .filter(note -> note.kind() == Note.Kind.PHRASE && note.anchor().quote().equals(phrase.text()))
                .findFirst()
                .ifPresentOrElse(then, () -> add(here -> noteTaking.addOnPhrase(here.id(), phrase.first()), then));
    }

    /// A new note on the whole report.
    void noteOnReport(Consumer<Note> then) {
        add(here -> noteTaking.addOnReport(here.id()), then);
    }

    /// The notes on a phrase, those of other reports too.
    void about(Phrase phrase, Consumer<List<Note>> then) {
        tasks.run(() -> noteTaking.about(phrase.text()), then, failed);
    }

    private void add(Function<Opened, Note> work, Consumer<Note> then) {
        report.ifPresent(
                here ->
                        tasks.run(
                                () -> work.apply(here),
                                note -> {
                                    put(note);
                                    take(note);
                                    then.accept(note);
                                },
                                failed));
    }

    /// Changes a note's text or colour.
    void change(Note note, String text, int colour) {
        tasks.run(() -> noteTaking.change(note, text, colour), this::put, failed);
    }

    /// Moves the borders of the mark in hand by so many characters; whether there is one that has room.
    boolean stretch(int start, int end) {
        var wanted = held().flatMap(note -> stretched(note.anchor().span(), start, end));
        wanted.ifPresent(span -> move(held().orElseThrow(), span));
        return wanted.isPresent();
    }

    private Optional<Span> stretched(Span span, int start, int end) {
        int from = span.start() + start;
        int to = span.end() + end;
        int length = report.map(here -> here.text().length()).orElse(0);
        return span.length() > 0 && from >= 0 && from < to && to <= length
                ? Optional.of(new Span(from, to))
                : Optional.empty();
    }

    /// Puts a mark on another passage: seen at once, kept behind it.
    void move(Note note, Span span) {
        report.ifPresent(here -> put(note.at(Anchor.of(here.text(), span))));
        tasks.run(
                () -> noteTaking.move(note, span),
                kept -> held().filter(now -> now.anchor().equals(kept.anchor())).ifPresent(same -> put(kept)),
                why -> {
                    failed.accept(why);
                    refresh();
                });
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
