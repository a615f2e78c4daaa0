package yandu.analysis.text;

/// Some offsets of a text, in a bit each, that can be counted up to any place at the price of one look.
public final class Offsets {
    private final long[] bits;
    /// How many lie before the first of each 64 offsets.
    private final int[] before;
    private final int last;

    /// @param offsets in order, at least one
    Offsets(int[] offsets) {
        this(new long[(offsets[offsets.length - 1] >>> 6) + 1], offsets[offsets.length - 1]);
        for (int offset : offsets) {
            bits[offset >>> 6] |= 1L << offset;
        }
        count();
    }

    private Offsets(long[] bits, int last) {
        this.bits = bits;
        this.before = new int[bits.length];
        this.last = last;
    }

    /// Where any of some characters stand in a text.
    public static Offsets of(String text, CharSet characters) {
        var offsets = new Offsets(new long[(text.length() >>> 6) + 1], text.length());
        for (int i = 0; i < offsets.bits.length; i++) {
            int end = Math.min(text.length(), i + 1 << 6);
            long some = 0;
            for (int at = i << 6; at < end; at++) {
                some |= characters.bit(text.charAt(at)) << at;
            }
            offsets.bits[i] = some;
        }
        offsets.count();
        return offsets;
    }

    private void count() {
        for (int i = 1; i < bits.length; i++) {
            before[i] = before[i - 1] + Long.bitCount(bits[i - 1]);
        }
    }

    boolean has(int offset) {
        return offset >= 0 && offset <= last && (bits[offset >>> 6] & 1L << offset) != 0;
    }

    /// Whether there are any from `from` up to, not including, `to`.
    public boolean any(int from, int to) {
        return upTo(to - 1) > upTo(from - 1);
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
