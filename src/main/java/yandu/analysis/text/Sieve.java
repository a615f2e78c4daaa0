package yandu.analysis.text;

/// Tells places where none of many strings can begin: remembers the first characters of each by their hash only, so
/// its no is certain and its yes is not. Small enough to stay in the fastest memory.
public final class Sieve {
    private static final int MOST_BITS = 20;
    /// A place in so many is marked.
    private static final int SPARSE = 64;

    private final int bits;
    private final long[] marks;

    /// @param strings that will be marked
    public Sieve(int strings) {
        bits = Math.clamp(Integer.SIZE - Integer.numberOfLeadingZeros(SPARSE * Math.min(strings, 1 << MOST_BITS)), 6, MOST_BITS);
        marks = new long[1 << bits - 6];
    }

    /// @param key the first characters of a string, always as many, see [Window]
    public void mark(long key) {
        int hash = hash(key);
        marks[hash >>> 6] |= 1L << hash;
    }

    public boolean mayHave(long key) {
        int hash = hash(key);
        return (marks[hash >>> 6] & 1L << hash) != 0;
    }

    private int hash(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> Long.SIZE - bits);
    }
}
