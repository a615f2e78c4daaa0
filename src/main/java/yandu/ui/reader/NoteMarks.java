package yandu.ui.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import yandu.document.Span;
import yandu.notes.Note;

/// What a user's notes look like on the page: a highlighter's colour on passages, a frame on phrases wherever they
/// stand. Where two highlighters of one colour overlap that is marked too; different ones show both colours by themselves.
final class NoteMarks {
    private static final String TWICE = "note-twice";
    private static final String HELD = "note-held";
    private static final String ON_PHRASE = "note-phrase";

    private NoteMarks() {}

    /// @param held id of the note that is in hand
    static List<Mark> of(String text, Collection<Note> notes, Optional<Long> held) {
        var marks = new ArrayList<Mark>();
        var before = new ArrayList<Note>();
        for (var note : notes) {
            var span = note.anchor().span();
            if (span.length() > 0) {
                if (note.kind() == Note.Kind.PHRASE) {
                    everywhere(text, note.anchor().quote(), marks);
                } else {
                    marks.add(new Mark(span, "note-" + note.colour()));
                    before.stream()
                            .filter(other -> other.colour() == note.colour() && other.anchor().span().overlaps(span))
                            .forEach(other -> marks.add(new Mark(common(other.anchor().span(), span), TWICE)));
                    before.add(note);
                }
                if (held.filter(id -> id == note.id()).isPresent()) {
                    marks.add(new Mark(span, HELD));
                }
            }
        }
        return marks;
    }

    private static void everywhere(String text, String phrase, List<Mark> marks) {
        for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length())) {
            marks.add(new Mark(new Span(at, at + phrase.length()), ON_PHRASE));
        }
    }

    private static Span common(Span one, Span other) {
        return new Span(Math.max(one.start(), other.start()), Math.min(one.end(), other.end()));
    }
}
