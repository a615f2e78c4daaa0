package yandu.ui.notes;

import yandu.notes.Note;

/// A row of the list of notes.
sealed interface NoteRow {

    /// The title of the report whose notes follow.
    record Head(String title, int count) implements NoteRow {}

    /// The head of the notes whose passage is gone from the text.
    record Lost(int count) implements NoteRow {}

    record Entry(Note note) implements NoteRow {}
}
