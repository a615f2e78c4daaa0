package yandu.notes;

import java.time.Instant;
import yandu.document.Anchor;

/// What a user marked in a report, with what the user wrote about it.
///
/// @param anchor where it is about: of a phrase one of its places, of a whole report its beginning, with no quote
/// @param text Markdown; empty for a mere highlight
/// @param colour index of the highlighter, 0..4
public record Note(
        long id, String reportId, Kind kind, Anchor anchor, String text, int colour, Instant changed) {

    /// How many highlighters there are.
    public static final int COLOURS = 5;

    /// What a note is about.
    public enum Kind {
        PASSAGE,
        PHRASE,
        REPORT
    }

    /// A note on a passage.
    public Note(long id, String reportId, Anchor anchor, String text, int colour, Instant changed) {
        this(id, reportId, Kind.PASSAGE, anchor, text, colour, changed);
    }

    /// Whether its passage no longer stands in the text: it has its quote, but no place.
    public boolean isLost() {
        return kind != Kind.REPORT && anchor.span().length() == 0;
    }

    /// The same note elsewhere.
    public Note at(Anchor other) {
        return new Note(id, reportId, kind, other, text, colour, changed);
    }
}
