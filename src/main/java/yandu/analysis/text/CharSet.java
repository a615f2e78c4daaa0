package yandu.analysis.text;

import java.util.Collection;

/// A fixed set of characters; to ask it costs one look whatever it holds.
public final class CharSet {
    private final long[] bits = new long[1 << Character.SIZE - 6];

    private CharSet() {}

    public static CharSet of(String characters) {
        var set = new CharSet();
        for (int i = 0; i < characters.length(); i++) {
            set.add(characters.charAt(i));
        }
        return set;
    }

    /// The first characters of words, none of which is empty.
    public static CharSet firstOf(Collection<String> words) {
        var set = new CharSet();
        for (var word : words) {
            set.add(word.charAt(0));
        }
        return set;
    }

    /// The last characters of words, none of which is empty.
    public static CharSet lastOf(Collection<String> words) {
        var set = new CharSet();
        for (var word : words) {
            set.add(word.charAt(word.length() - 1));
        }
        return set;
    }

    public boolean has(char c) {
        return (bits[c >>> 6] & 1L << c) != 0;
    }

    void add(char c) {
        bits[c >>> 6] |= 1L << c;
    }
}
