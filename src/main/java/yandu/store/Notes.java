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

    /// The notes of all reports in the library, a report's together, by the place they were made at.
    public List<Note> all() {
        return database.list(
                """
                select note.* from note join report on report.id = note.report
                where not note.removed and report.removed is null
                order by report.added desc, report.id, span_start, span_end, note.id
                """,
                Notes::note);
    }

    /// The notes on a phrase, whatever report they were made in, the first made first.
    public List<Note> about(String phrase) {
        return database.list(
                "select * from note where kind = 'PHRASE' and quote = ? and not removed order by id",
                Notes::note,
                phrase);
    }

    public Optional<Note> find(long id) {
        return database.first("select * from note where id = ? and not removed", Notes::note, id);
    }

    /// Keeps a new note, whatever its id; the note with the id it was given.
    public Note add(Note note) {
        var anchor = note.anchor();
        return database.first(
                        """
                        insert into note (report, kind, span_start, span_end, quote, before_quote, after_quote,
                            text, colour, changed)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning *
                        """,
                        Notes::note,
                        note.reportId(),
                        note.kind(),
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

    /// Keeps a note that is there as it is now.
    public void change(Note note) {
        var anchor = note.anchor();
        database.update(
                """
                update note set kind = ?, span_start = ?, span_end = ?, quote = ?, before_quote = ?, after_quote = ?,
                    text = ?, colour = ?, changed = ?
                where id = ?
                """,
                note.kind(),
                anchor.span().start(),
                anchor.span().end(),
                anchor.quote(),
                anchor.before(),
                anchor.after(),
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
                row.constant("kind", Note.Kind.class),
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
