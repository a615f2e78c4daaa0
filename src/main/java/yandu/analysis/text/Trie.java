package yandu.analysis.text;

/// Many strings to look up at once. A node is an int, the root 0; all that is known of a node lies side by side
/// in one open-addressed table, so a step costs one look into memory and a hundred thousand strings a few
/// megabytes.
public final class Trie {
    /// What [#step] returns where no string goes on.
    public static final int NONE = -1;

    private static final long FREE = 0;
    private static final long ROOT = -1;
    private static final long VALUE = 0xffff_ffffL;

    /// Of each place, which is a node, first the edge that leads to it, then, in one number, its serial number
    /// and its value. An edge is named by the serial number of the node it leaves, so it outlives a move.
    private long[] table;
    private int nodes = 1;

    public Trie(int expectedStrings) {
        table = new long[4 * Integer.highestOneBit(Math.max(64, expectedStrings * 2))];
        table[0] = ROOT;
        table[1] = NONE & VALUE;
    }

    /// Adds a string with its value, not negative; a string added twice keeps the later value.
    public void put(CharSequence string, int value) {
        reserve(string.length());
        int node = 0;
        for (int i = 0; i < string.length(); i++) {
            node = grow(node, string.charAt(i));
        }
        set(node, value);
    }

    /// Makes room for so many nodes more; nodes named before may lie elsewhere after it.
    public void reserve(int more) {
        while ((nodes + more) * 4L > table.length) {
            rehash();
        }
    }

    /// The node after `node` by `c`, or [#NONE].
    public int step(int node, char c) {
        long edge = edge(node, c);
        int at = place(edge);
        return table[2 * at] == edge ? at : NONE;
    }

    /// The node after `node` by `c`, made where there is none and room was reserved for it.
    public int grow(int node, char c) {
        long edge = edge(node, c);
        int at = place(edge);
        if (table[2 * at] == FREE) {
            table[2 * at] = edge;
            table[2 * at + 1] = (long) nodes++ << 32 | NONE & VALUE;
        }
        return at;
    }

    /// The value of the string that ends at `node`, or [#NONE].
    public int value(int node) {
        return (int) table[2 * node + 1];
    }

    /// Gives a node another value.
    public void set(int node, int value) {
        table[2 * node + 1] = table[2 * node + 1] & ~VALUE | value & VALUE;
    }

    /// The value of a whole string, or [#NONE].
    public int get(CharSequence string) {
        int node = 0;
        for (int i = 0; i < string.length() && node != NONE; i++) {
            node = step(node, string.charAt(i));
        }
        return node == NONE ? NONE : value(node);
    }

    /// End of the longest string that starts at `from` in `text`; `from` itself if there is none.
    public int longestEnd(CharSequence text, int from, int limit) {
        int end = from;
        int node = 0;
        for (int i = from; i < limit; i++) {
            node = step(node, text.charAt(i));
            if (node == NONE) {
                break;
            }
            if (value(node) != NONE) {
                end = i + 1;
            }
        }
        return end;
    }

    private void rehash() {
        var old = table;
        table = new long[old.length * 2];
        table[0] = ROOT;
        table[1] = old[1];
        for (int i = 2; i < old.length; i += 2) {
            if (old[i] != FREE) {
                int at = place(old[i]);
                table[2 * at] = old[i];
                table[2 * at + 1] = old[i + 1];
            }
        }
    }

    /// Where an edge lies, or the free place where it would.
    private int place(long edge) {
        int mask = table.length / 2 - 1;
        int at = (int) ((edge * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (table[2 * at] != FREE && table[2 * at] != edge) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private long edge(int node, char c) {
        return (table[2 * node + 1] >>> 32 << 16 | c) + 1;
    }
}
