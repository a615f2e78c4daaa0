package yandu.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import yandu.document.Anchor;
import yandu.notes.Note;

/// A user's marks and notes.
public final class Notes {
    private final Database database;

    public Notes(Database database) {
        this.database = database;
    }

    /// The notes of a report by the place they were made at.
    public List<Note> of(String reportId) {
        return database.list(
                "select * from note where report = ? and not removed order by span_start, span_end, id",
                Notes::note,
                reportId);
    }

    public Optional<Note> find(long id) {
        return database.first("select * from note where id = ? and not removed", Notes::note, id);
    }

    /// Keeps a new note, whatever its id; the note with the id it was given.
    public Note add(Note note) {
        var anchor = note.anchor();
        return database.first(
                        """
                        insert into note (report, span_start, span_end, quote, before_quote, after_quote,
                            text, colour, changed)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning *
                        """,
                        Notes::note,
                        note.reportId(),
                        anchor.span().start(),
                        anchor.span().end(),
                        anchor.quote(),
                        anchor.before(),
                        anchor.after(),
                        note.text(),
                        note.colour(),
                        note.changed())
                .orElseThrow();
    }

    /// Keeps text and colour of a note that is there.
    public void change(Note note) {
        database.update(
                "update note set text = ?, colour = ?, changed = ? where id = ?",
                note.text(),
                note.colour(),
                note.changed(),
                note.id());
    }

    /// Takes a note out, or puts it back.
    public void setRemoved(long id, boolean removed) {
        database.update("update note set removed = ? where id = ?", removed, id);
    }

    private static Note note(Row row) throws SQLException {
        return new Note(
                row.id("id"),
                row.text("report"),
                new Anchor(
                        row.span("span"),
                        row.text("quote"),
                        row.text("before_quote"),
                        row.text("after_quote")),
                row.text("text"),
                row.number("colour"),
                row.instant("changed"));
    }
}
