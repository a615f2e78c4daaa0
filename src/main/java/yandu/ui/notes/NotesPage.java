package yandu.ui.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yandu.document.Report;
import yandu.notes.Note;
import yandu.notes.NoteFilter;

/// Notes of reports, each report's together and by place.
///
/// @param reports those that have notes, by id
public record NotesPage(List<Note> notes, Map<String, Report> reports) {

    public NotesPage {
        notes = List.copyOf(notes);
        reports = Map.copyOf(reports);
    }

    Report report(Note note) {
        return reports.get(note.reportId());
    }

    Optional<Note> find(long id) {
        return notes.stream().filter(note -> note.id() == id).findFirst();
    }

    /// The same notes with another version of one of them.
    NotesPage with(Note changed) {
        return new NotesPage(
                notes.stream().map(note -> note.id() == changed.id() ? changed : note).toList(), reports);
    }

    NotesPage without(Note gone) {
        return new NotesPage(notes.stream().filter(note -> note.id() != gone.id()).toList(), reports);
    }

    /// The rows of a list: first what needs a look, then each report under its title.
    List<NoteRow> rows(NoteFilter filter) {
        var let = notes.stream().filter(filter::accepts).toList();
        var lost = let.stream().filter(Note::isLost).toList();
        var rows = new ArrayList<NoteRow>();
        if (!lost.isEmpty()) {
            rows.add(new NoteRow.Lost(lost.size()));
            lost.forEach(note -> rows.add(new NoteRow.Entry(note)));
        }
        String last = "";
        for (var note : let) {
            if (!note.isLost()) {
                if (!note.reportId().equals(last)) {
                    last = note.reportId();
                    rows.add(new NoteRow.Head(report(note).title(), count(let, last)));
                }
                rows.add(new NoteRow.Entry(note));
            }
        }
        return rows;
    }

    private static int count(List<Note> notes, String report) {
        return (int) notes.stream().filter(note -> !note.isLost() && note.reportId().equals(report)).count();
    }
}
