package yandu.service;

import java.util.List;
import yandu.document.Anchor;
import yandu.document.Span;
import yandu.notes.Note;
import yandu.store.Notes;

/// Marking passages and writing notes.
public final class NoteTaking {
    private final Notes notes;
    private final Shelf shelf;
    private final StudyRules rules;
    private final History history;

    public NoteTaking(Notes notes, Shelf shelf, StudyRules rules, History history) {
        this.notes = notes;
        this.shelf = shelf;
        this.rules = rules;
        this.history = history;
    }

    /// The notes of a report by place. After a correction of the text each stands where its quote now is;
    /// where the quote is gone it keeps its words and has an empty span at about the old place.
    public List<Note> notes(String reportId) {
        var text = shelf.report(reportId).document().text();
        return notes.of(reportId).stream()
                .map(note -> anchored(note, text))
                .sorted((one, other) -> one.anchor().span().compareTo(other.anchor().span()))
                .toList();
    }

    private static Note anchored(Note note, String text) {
        var old = note.anchor();
        var anchor = old.resolve(text).map(span -> Anchor.of(text, span)).orElseGet(() -> lost(old, text));
        return new Note(note.id(), note.reportId(), anchor, note.text(), note.colour(), note.changed());
    }

    private static Anchor lost(Anchor old, String text) {
        int place = Math.min(old.span().start(), text.length());
        return new Anchor(new Span(place, place), old.quote(), old.before(), old.after());
    }

    /// @throws Refused if there is no such report
    public Note add(String reportId, Span span, String text, int colour) {
        var anchor = Anchor.of(shelf.report(reportId).document().text(), span);
        var note = notes.add(new Note(0, reportId, anchor, text, colour, rules.now()));
        history.record(
                "history.note.add", () -> remove(note.id()), () -> notes.setRemoved(note.id(), false));
        return note;
    }

    /// Replaces text and colour of a note; the note as kept.
    ///
    /// @throws Refused if there is no such note
    public Note change(Note note, String text, int colour) {
        var changed =
                new Note(note.id(), note.reportId(), note.anchor(), text, colour, rules.now());
        var before = find(note.id());
        notes.change(changed);
        history.replaced(
                "history.note.change", note.id(), () -> find(note.id()), before, find(note.id()), notes::change);
        return changed;
    }

    /// @throws Refused if there is no such note
    public void delete(Note note) {
        remove(note.id());
        history.record(
                "history.note.delete", () -> notes.setRemoved(note.id(), false), () -> remove(note.id()));
    }

    private void remove(long id) {
        notes.setRemoved(find(id).id(), true);
    }

    private Note find(long id) {
        return notes.find(id).orElseThrow(() -> new Refused(Refused.Kind.FAILED, "notes.refused.gone"));
    }
}
