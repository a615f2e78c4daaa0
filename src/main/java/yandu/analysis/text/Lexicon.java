package yandu.analysis.text;

import java.util.Optional;

/// The words the program knows, with their class, how common they are, and what they do in official prose.
public final class Lexicon {
    /// Shared: immutable and read from the program's own files. Loads at first use.
    public static final Lexicon BUNDLED = bundled();

    /// Beside the classes, not among the sources.
    static final String COMPILED = "lexicon.bin";

    private final WordTable words;

    private Lexicon(WordTable words) {
        this.words = words;
    }

    /// The table compiled from the word lists when the program was built; where there is none or an old one, as in a run
    /// from an editor, the lists themselves, which takes longer.
    private static Lexicon bundled() {
        var compiled = Resource.bytes(COMPILED);
        var table = compiled.isPresent() ? WordTable.read(compiled.get()) : Optional.<WordTable>empty();
        return new Lexicon(table.isPresent() ? table.get() : WordLists.table());
    }

    WordTable table() {
        return words;
    }

    /// Whether the whole string is a well-known term.
    public boolean isTerm(CharSequence string) {
        int entry = words.get(string);
        return entry != WordTable.NONE && Entry.term(entry);
    }
}
