package yandu.analysis.text;

/// Chinese surnames of one and two characters.
public final class Surnames {
    private static final int LONGEST = 2;
    private static final Trie ALL;
    private static final CharSet FIRST;

    static {
        var names = Resource.words("surnames.txt");
        ALL = new Trie(names.size());
        for (var name : names) {
            ALL.put(name, 0);
        }
        FIRST = CharSet.firstOf(names);
    }

    private Surnames() {}

    /// Whether some surname begins with a character.
    public static boolean mayBegin(char c) {
        return FIRST.has(c);
    }

    /// How long the surname is that `text` has at `at`: 0, 1 or 2.
    public static int lengthAt(String text, int at) {
        return ALL.longestEnd(text, at, Math.min(at + LONGEST, text.length())) - at;
    }
}
