package yandu.analysis.text;

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

    public boolean has(char c) {
        return (bits[c >>> 6] & 1L << c) != 0;
    }

    void add(char c) {
        bits[c >>> 6] |= 1L << c;
    }
}
