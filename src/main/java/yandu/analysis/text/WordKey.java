package yandu.analysis.text;

/// A word as a number made of its characters, by which what was learned of it is looked up. Two words with the same number are as
/// good as impossible; 0 is none's. White space of every kind but line breaks is one word, and what stands beyond the ends of a
/// text is a line break.
public final class WordKey {
    private static final String LINE = "\n";
    private static final String SPACE = " ";
    private static final String VISIBLE_LINE = "⏎";
    private static final String VISIBLE_SPACE = "␠";
    private static final long FACTOR = 0x9E37_79B9_7F4A_7C15L;

    /// Of what stands beyond the ends of a text, and of white space.
    public static final long OF_LINE = of(LINE);
    static final long OF_SPACE = of(SPACE);

    private WordKey() {}

    /// @param word as [#word] gives it
    public static long of(String word) {
        return of(word, 0, word.length());
    }

    /// The same of the characters between two places of a text.
    static long of(String text, int start, int end) {
        long key = 1;
        for (int i = start; i < end; i++) {
            key = with(key, text.charAt(i));
        }
        return key == 0 ? 1 : key;
    }

    /// Of a word beside which something else is told too.
    public static long with(long key, int number) {
        return key * FACTOR + number;
    }

    /// The upper half of a key well mixed, where half is enough.
    public static int half(long key) {
        return (int) (key * FACTOR >>> Integer.SIZE);
    }

    /// The word at a place of a text or beyond its ends.
    public static String word(String text, Words words, int word) {
        if (word < 0 || word >= words.count()) {
            return LINE;
        }
        return words.role(word) == Role.SPACE ? SPACE : text.substring(words.start(word), words.end(word));
    }

    /// A word as it is written in a list, with signs for white space.
    public static String visible(String word) {
        return word.equals(LINE) ? VISIBLE_LINE : word.equals(SPACE) ? VISIBLE_SPACE : word;
    }

    /// Takes [#visible] back.
    public static String hidden(String written) {
        return written.equals(VISIBLE_LINE) ? LINE : written.equals(VISIBLE_SPACE) ? SPACE : written;
    }
}
