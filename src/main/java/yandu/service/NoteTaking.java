package yandu.service;

import java.util.List;
import yandu.document.Span;
import yandu.notes.Note;

/// Marking passages and writing notes.
public final class NoteTaking {

    /// The notes of a report by place.
    public List<Note> notes(String reportId) {
        throw new UnsupportedOperationException();
    }

    public Note add(String reportId, Span span, String text, int colour) {
        throw new UnsupportedOperationException();
    }

    /// Replaces text and colour of a note; the note as kept.
    public Note change(Note note, String text, int colour) {
        throw new UnsupportedOperationException();
    }

    public void delete(Note note) {
        throw new UnsupportedOperationException();
    }

    /// Puts a deleted note back.
    public void restore(Note note) {
        throw new UnsupportedOperationException();
    }
}
