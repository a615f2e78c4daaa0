package yandu.analysis.text;

import java.util.Arrays;

/// Many strings to look up at once. A node is an int, the root 0; edges lie in one open-addressed table, so
/// a step costs one probe and a hundred thousand strings a few megabytes.
public final class Trie {
    /// What [#step] returns where no string goes on.
    public static final int NONE = -1;

    private static final long FREE = -1L;

    private long[] edges;
    private int[] targets;
    private int[] values;
    private int nodes = 1;

    public Trie(int expectedStrings) {
        int capacity = Integer.highestOneBit(Math.max(64, expectedStrings * 4)) * 2;
        edges = new long[capacity];
        targets = new int[capacity];
        Arrays.fill(edges, FREE);
        values = new int[capacity / 2];
        Arrays.fill(values, NONE);
    }

    /// Adds a string with its value, not negative; a string added twice keeps the later value.
    public void put(CharSequence string, int value) {
        int node = 0;
        for (int i = 0; i < string.length(); i++) {
            node = grow(node, string.charAt(i));
        }
        values[node] = value;
    }

    /// The node after `node` by `c`, or [#NONE].
    public int step(int node, char c) {
        long edge = edge(node, c);
        int at = slot(edge);
        return edges[at] == FREE ? NONE : targets[at];
    }

    /// The value of the string that ends at `node`, or [#NONE].
    public int value(int node) {
        return values[node];
    }

    /// The value of a whole string, or [#NONE].
    public int get(CharSequence string) {
        int node = 0;
        for (int i = 0; i < string.length() && node != NONE; i++) {
            node = step(node, string.charAt(i));
        }
        return node == NONE ? NONE : values[node];
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
            if (values[node] != NONE) {
                end = i + 1;
            }
        }
        return end;
    }

    /// Gives a node, one of the trie's own, another value.
    public void set(int node, int value) {
        values[node] = value;
    }

    /// The node after `node` by `c`, made where there is none.
    public int grow(int node, char c) {
        long edge = edge(node, c);
        int at = slot(edge);
        if (edges[at] == FREE) {
            if (nodes * 2 >= edges.length) {
                rehash();
                at = slot(edge);
            }
            if (nodes == values.length) {
                values = Arrays.copyOf(values, nodes * 2);
                Arrays.fill(values, nodes, nodes * 2, NONE);
            }
            edges[at] = edge;
            targets[at] = nodes++;
        }
        return targets[at];
    }

    private void rehash() {
        var oldEdges = edges;
        var oldTargets = targets;
        edges = new long[oldEdges.length * 2];
        targets = new int[edges.length];
        Arrays.fill(edges, FREE);
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldEdges[i] != FREE) {
                int at = slot(oldEdges[i]);
                edges[at] = oldEdges[i];
                targets[at] = oldTargets[i];
            }
        }
    }

    private int slot(long edge) {
        int mask = edges.length - 1;
        int at = (int) ((edge * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (edges[at] != FREE && edges[at] != edge) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private static long edge(int node, char c) {
        return (long) node << 16 | c;
    }
}
