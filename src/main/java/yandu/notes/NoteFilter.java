package yandu.notes;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Which notes are looked for. Words are found wherever they stand, however short; width and case do not matter.
///
/// @param words to be found in the passage or in what was written; several apart by blanks must all be found
/// @param colours those that are let through; empty for all
/// @param about what kind is let through; empty for all
public record NoteFilter(String words, Set<Integer> colours, Optional<Note.Kind> about) {

    /// Lets everything through.
    public static final NoteFilter ALL = new NoteFilter("", Set.of(), Optional.empty());

    public NoteFilter {
        colours = Set.copyOf(colours);
    }

    public NoteFilter withWords(String other) {
        return new NoteFilter(other, colours, about);
    }

    public NoteFilter withColours(Set<Integer> other) {
        return new NoteFilter(words, other, about);
    }

    public NoteFilter withAbout(Optional<Note.Kind> other) {
        return new NoteFilter(words, colours, other);
    }

    public boolean accepts(Note note) {
        return (colours.isEmpty() || colours.contains(note.colour()))
                && about.map(kind -> kind == note.kind()).orElse(true)
                && holds(note);
    }

    private boolean holds(Note note) {
        var text = folded(note.anchor().quote() + "\n" + note.text());
        for (var word : folded(words).split("\\s+")) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
