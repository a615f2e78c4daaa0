package yandu.analysis.text;

/// Numbers by keys that are never 0, in one open-addressed table.
public final class LongTable {
    /// What [#get] gives for an unknown key; no value.
    public static final int NONE = Integer.MIN_VALUE;

    private static final long FREE = 0;

    private final long[] keys;
    private final int[] values;

    /// @param most keys that will be put in at most
    public LongTable(int most) {
        keys = new long[4 * Integer.highestOneBit(Math.max(16, most))];
        values = new int[keys.length];
    }

    /// Gives a key another value.
    public void put(long key, int value) {
        int at = place(key);
        keys[at] = key;
        values[at] = value;
    }

    public int get(long key) {
        int at = place(key);
        return keys[at] == FREE ? NONE : values[at];
    }

    private int place(long key) {
        int mask = keys.length - 1;
        int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (keys[at] != FREE && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
