package yandu.analysis.text;

/// The words the program knows, with their class, how common they are, and what they do in official prose.
/// A word's entry is one int: see the static readers.
public final class Lexicon {
    /// Shared: immutable and read from the program's own files. Loads at first use.
    public static final Lexicon BUNDLED = new Lexicon();

    private static final int CLASS = 0x1f;
    private static final int COMMON_SHIFT = 5;
    private static final int HEAD_SHIFT = 9;
    private static final int FRAME = 1 << 13;
    private static final int GENERIC = 1 << 14;
    private static final int TERM = 1 << 15;
    private static final int TERM_COMMONNESS = 8;
    private static final int DEFAULT_COMMONNESS = 6;

    private final Trie words = new Trie(70_000);

    private Lexicon() {
        Resource.lines("words.txt").forEach(this::addClassLine);
        Resource.lines("words-official.txt").forEach(this::addClassLine);
        Resource.words("terms.txt").forEach(this::addTerm);
        Resource.words("numbered.txt").forEach(this::addTerm);
        Resource.words("frames.txt").forEach(word -> mark(word, WordClass.VERB, FRAME));
        Resource.words("adverbs.txt").forEach(this::addAdverb);
        Resource.words("generic.txt").forEach(word -> mark(word, WordClass.NOUN, GENERIC));
        Resource.lines("heads.txt").forEach(this::addHeadLine);
    }

    Trie trie() {
        return words;
    }

    /// Whether the whole string is a well-known term.
    public boolean isTerm(CharSequence string) {
        int entry = words.get(string);
        return entry != Trie.NONE && (entry & TERM) != 0;
    }

    static int entryOf(WordClass type) {
        return type.ordinal();
    }

    static WordClass type(int entry) {
        return WordClass.at(entry & CLASS);
    }

    /// Natural logarithm of the word's frequency in general text, 0..15.
    static int commonness(int entry) {
        return entry >> COMMON_SHIFT & 0xf;
    }

    static int head(int entry) {
        return entry >> HEAD_SHIFT & 0xf;
    }

    static boolean frame(int entry) {
        return (entry & FRAME) != 0;
    }

    static boolean generic(int entry) {
        return (entry & GENERIC) != 0;
    }

    static boolean term(int entry) {
        return (entry & TERM) != 0;
    }

    private void addClassLine(String line) {
        var cells = line.split(" ");
        var type = WordClass.ofCode(cells[0].charAt(0));
        int entry = entryOf(type) | Integer.parseInt(cells[1]) << COMMON_SHIFT;
        for (int i = 2; i < cells.length; i++) {
            words.put(cells[i], entry);
        }
    }

    private void addTerm(String term) {
        int known = words.get(term);
        int common = known == Trie.NONE ? TERM_COMMONNESS : Math.max(TERM_COMMONNESS, commonness(known));
        words.put(term, entryOf(WordClass.NOUN) | common << COMMON_SHIFT | TERM);
    }

    private void addAdverb(String word) {
        int known = words.get(word);
        int common = known == Trie.NONE ? DEFAULT_COMMONNESS : commonness(known);
        words.put(word, entryOf(WordClass.ADVERB) | common << COMMON_SHIFT);
    }

    private void addHeadLine(String line) {
        var cells = line.split(" ");
        for (int i = 1; i < cells.length; i++) {
            mark(cells[i], WordClass.NOUN, Integer.parseInt(cells[0]) << HEAD_SHIFT);
        }
    }

    private void mark(String word, WordClass ifUnknown, int flag) {
        int known = words.get(word);
        int entry = known == Trie.NONE ? entryOf(ifUnknown) | DEFAULT_COMMONNESS << COMMON_SHIFT : known;
        words.put(word, entry | flag);
    }
}
