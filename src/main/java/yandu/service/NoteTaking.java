package yandu.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yandu.document.Anchor;
import yandu.document.Closest;
import yandu.document.Span;
import yandu.notes.Note;
import yandu.notes.Note.Kind;
import yandu.store.Notes;
import yandu.study.Likeness;
import yandu.study.Lineage;

/// Marking passages and writing notes.
///
/// A note keeps the anchor that its user gave it. Where that is in a corrected text is worked out whenever the note is
/// read, so that a correction taken back leaves no trace.
public final class NoteTaking {
    private static final Anchor NOWHERE = new Anchor(new Span(0, 0), "", "", "");

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

    /// The notes of a report: those on all of it, then by place. After a correction of the text each stands where its
    /// quote now is, or what is at least 0.8 like it; where neither is, it keeps its words and has an empty span at
    /// about the old place.
    public List<Note> notes(String reportId) {
        return inPlace(reportId, notes.of(reportId)).toList();
    }

    /// The notes of all reports, a report's together, each report's as [#notes].
    public List<Note> all() {
        return notes.all().stream()
                .collect(groupingBy(Note::reportId, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .flatMap(report -> inPlace(report.getKey(), report.getValue()))
                .toList();
    }

    /// The notes on a phrase, whatever report they were made in.
    public List<Note> about(String phrase) {
        return notes.about(phrase);
    }

    private Stream<Note> inPlace(String reportId, List<Note> kept) {
        var text = text(reportId);
        return kept.stream()
                .map(note -> note.at(anchor(note.anchor(), text)))
                .sorted((one, other) -> one.anchor().span().compareTo(other.anchor().span()));
    }

    private static Anchor anchor(Anchor old, String text) {
        return old.recognise(text)
                .or(() -> reworded(old, text))
                .map(span -> Anchor.of(text, span))
                .orElseGet(() -> lost(old, text));
    }

    /// The same words elsewhere are another passage.
    private static Optional<Span> reworded(Anchor old, String text) {
        return text.contains(old.quote())
                ? Optional.empty()
                : closest(old, text).filter(span -> Likeness.of(old.quote(), span.of(text)) >= Lineage.SAME);
    }

    private static Optional<Span> closest(Anchor old, String text) {
        return Closest.to(old.quote(), text, old.span().start());
    }

    private static Anchor lost(Anchor old, String text) {
        int place = Math.min(old.span().start(), text.length());
        return new Anchor(new Span(place, place), old.quote(), old.before(), old.after());
    }

    /// Marks a passage.
    ///
    /// @throws Refused if there is no such report
    public Note add(String reportId, Span span, String text, int colour) {
        return add(new Note(0, reportId, Anchor.of(text(reportId), span), text, colour, rules.now()));
    }

    /// A new note on a phrase, for wherever it stands.
    ///
    /// @param place one of its places
    /// @throws Refused if there is no such report
    public Note addOnPhrase(String reportId, Span place) {
        var anchor = Anchor.of(text(reportId), place);
        return add(new Note(0, reportId, Kind.PHRASE, anchor, "", 0, rules.now()));
    }

    /// A new note on a whole report.
    ///
    /// @throws Refused if there is no such report
    public Note addOnReport(String reportId) {
        return add(new Note(0, shelf.report(reportId).id(), Kind.REPORT, NOWHERE, "", 0, rules.now()));
    }

    private Note add(Note fresh) {
        var note = notes.add(fresh);
        history.record(
                "history.note.add", () -> remove(note.id()), () -> notes.setRemoved(note.id(), false));
        return note;
    }

    /// Replaces text and colour of a note; the note as kept.
    ///
    /// @throws Refused if there is no such note
    public Note change(Note note, String text, int colour) {
        var before = find(note.id());
        var changed =
                new Note(note.id(), note.reportId(), note.kind(), before.anchor(), text, colour, rules.now());
        replace("history.note.change", before, changed);
        return changed.at(note.anchor());
    }

    /// Puts a note on another passage; the note as kept.
    ///
    /// @throws Refused if there is no such note
    public Note move(Note note, Span span) {
        var anchor = Anchor.of(text(note.reportId()), span);
        var before = find(note.id());
        var kind = note.kind() == Kind.REPORT ? Kind.PASSAGE : note.kind();
        var changed =
                new Note(note.id(), note.reportId(), kind, anchor, before.text(), before.colour(), rules.now());
        replace("history.note.move", before, changed);
        return changed;
    }

    /// Lets a note whose passage is gone be about the whole report, the passage as a quotation in it; the note as kept.
    ///
    /// @throws Refused if there is no such note
    public Note detach(Note note) {
        var before = find(note.id());
        var quoted = "> " + before.anchor().quote().replace("\n", "\n> ");
        var text = before.text().isBlank() ? quoted : quoted + "\n\n" + before.text();
        var changed =
                new Note(note.id(), note.reportId(), Kind.REPORT, NOWHERE, text, before.colour(), rules.now());
        replace("history.note.move", before, changed);
        return changed;
    }

    /// The passage that may have become of the one that a note was on; empty where nothing is like it.
    public Optional<Span> likely(Note note) {
        return closest(note.anchor(), text(note.reportId()));
    }

    private void replace(String step, Note before, Note after) {
        notes.change(after);
        history.replaced(
                step, before.id(), () -> find(before.id()), before, find(before.id()), notes::change);
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

    private String text(String reportId) {
        return shelf.report(reportId).document().text();
    }

    private Note find(long id) {
        return notes.find(id).orElseThrow(() -> new Refused(Refused.Kind.FAILED, "notes.refused.gone"));
    }
}
