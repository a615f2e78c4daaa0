package yandu.ui.notes;

import java.util.List;
import yandu.document.Report;
import yandu.notes.Note;

/// The notes of a report by place.
public record NotesPage(Report report, List<Note> notes) {

    public NotesPage {
        notes = List.copyOf(notes);
    }

    /// The same notes with another version of one of them.
    NotesPage with(Note changed) {
        return new NotesPage(
                report,
                notes.stream().map(note -> note.id() == changed.id() ? changed : note).toList());
    }

    NotesPage without(Note gone) {
        return new NotesPage(
                report, notes.stream().filter(note -> note.id() != gone.id()).toList());
    }
}
