package yandu.analysis.text;

/// Chinese surnames of one and two characters.
public final class Surnames {
    private static final int LONGEST = 2;
    private static final Trie ALL = trie();

    private Surnames() {}

    private static Trie trie() {
        var names = Resource.words("surnames.txt");
        var trie = new Trie(names.size());
        for (var name : names) {
            trie.put(name, 0);
        }
        return trie;
    }

    /// How long the surname is that `text` has at `at`: 0, 1 or 2.
    public static int lengthAt(String text, int at) {
        return ALL.longestEnd(text, at, Math.min(at + LONGEST, text.length())) - at;
    }
}
