package yandu.analysis.text;

/// Some offsets of a text, in a bit each, that can be counted up to any place at the price of one look.
final class Borders {
    private final long[] bits;
    /// How many lie before the first of each 64 offsets.
    private final int[] before;
    private final int last;

    /// @param offsets in order, at least one
    Borders(int[] offsets) {
        last = offsets[offsets.length - 1];
        bits = new long[(last >>> 6) + 1];
        before = new int[bits.length];
        for (int offset : offsets) {
            bits[offset >>> 6] |= 1L << offset;
        }
        for (int i = 1; i < bits.length; i++) {
            before[i] = before[i - 1] + Long.bitCount(bits[i - 1]);
        }
    }

    boolean has(int offset) {
        return offset >= 0 && offset <= last && (bits[offset >>> 6] & 1L << offset) != 0;
    }

    /// How many there are up to an offset, itself included.
    int upTo(int offset) {
        if (offset < 0) {
            return 0;
        }
        int at = Math.min(offset, last);
        return before[at >>> 6] + Long.bitCount(bits[at >>> 6] & -1L >>> ~at);
    }
}
