package yandu.analysis.text;

/// Tells places where none of many strings can begin: remembers two or three characters of each by their hash
/// only, so its no is certain and its yes is not. Small enough to stay in the fastest memory.
public final class Sieve {
    private static final int MOST_BITS = 18;
    /// A place in so many is marked.
    private static final int SPARSE = 16;

    private final int bits;
    private final long[] marks;

    /// @param strings that will be marked
    public Sieve(int strings) {
        bits = Math.clamp(Integer.SIZE - Integer.numberOfLeadingZeros(SPARSE * Math.min(strings, 1 << MOST_BITS)), 6, MOST_BITS);
        marks = new long[1 << bits - 6];
    }

    /// @param third 0 for a string of which only two characters count
    public void mark(char first, char second, char third) {
        int hash = hash(first, second, third);
        marks[hash >>> 6] |= 1L << hash;
    }

    public boolean mayHave(char first, char second, char third) {
        int hash = hash(first, second, third);
        return (marks[hash >>> 6] & 1L << hash) != 0;
    }

    private int hash(int first, int second, int third) {
        int mixed = (first * 0x9E37 + second) * 0x9E37 + third;
        return (mixed * 0x9E3779B1) >>> 32 - bits;
    }
}
