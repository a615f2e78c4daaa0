package yandu.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import yandu.study.TypedAnswer.Edit;
import yandu.study.TypedAnswer.Op;

/// How two folded texts differ: as many characters as possible kept in order (longest common subsequence),
/// and among those ways one with the fewest changes, where one character for another is one change.
final class Difference {
    /// Beyond this (4,000 by 4,000 characters) all that lies between equal beginnings and ends counts as
    /// different.
    private static final long MOST_CELLS = 16_000_000;

    /// Outweighs any number of changes, so that kept characters come first.
    private static final long KEPT = 1L << 32;

    private static final int NONE = -1;

    private enum Step {
        BOTH,
        EXPECTED,
        TYPED;

        static final Step[] ALL = values();
    }

    private final int[] expected;
    private final int[] typed;

    /// For each character of `expected` its place in `typed`, or [#NONE].
    private final int[] partner;

    Difference(int[] expected, int[] typed) {
        this.expected = expected;
        this.typed = typed;
        partner = new int[expected.length];
        Arrays.fill(partner, NONE);
        pair();
    }

    /// Characters that both have, in order.
    int common() {
        return (int) Arrays.stream(partner).filter(p -> p != NONE).count();
    }

    /// Runs in order; of a stretch that differs the exchanged characters come first, then those missing or
    /// extra.
    List<Edit> edits() {
        var edits = new ArrayList<Edit>();
        int i = 0;
        int j = 0;
        while (i < expected.length || j < typed.length) {
            int equal = i;
            while (equal < expected.length && partner[equal] == j + equal - i) {
                equal++;
            }
            add(edits, Op.EQUAL, i, equal, j, j + equal - i);
            j += equal - i;
            i = equal;
            while (i < expected.length && partner[i] == NONE) {
                i++;
            }
            int next = i < expected.length ? partner[i] : typed.length;
            int exchanged = Math.min(i - equal, next - j);
            add(edits, Op.SUBSTITUTED, equal, equal + exchanged, j, j + exchanged);
            add(edits, Op.MISSING, equal + exchanged, i, j, j);
            add(edits, Op.EXTRA, i, i, j + exchanged, next);
            j = next;
        }
        return edits;
    }

    private void add(List<Edit> edits, Op op, int from, int to, int typedFrom, int typedTo) {
        int length = op == Op.EXTRA ? typedTo - typedFrom : to - from;
        if (length > 0) {
            var was = new String(expected, from, to - from);
            edits.add(new Edit(op, was, new String(typed, typedFrom, typedTo - typedFrom)));
        }
    }

    /// Equal beginnings and ends are paired at once, the rest along the best path.
    private void pair() {
        int shorter = Math.min(expected.length, typed.length);
        int head = 0;
        while (head < shorter && expected[head] == typed[head]) {
            partner[head] = head++;
        }
        int e = expected.length;
        int t = typed.length;
        while (e > head && t > head && expected[e - 1] == typed[t - 1]) {
            partner[--e] = --t;
        }
        if ((long) (e - head) * (t - head) <= MOST_CELLS) {
            pairMiddle(head, e - head, t - head);
        }
    }

    private void pairMiddle(int head, int rows, int columns) {
        byte[] path = path(head, rows, columns);
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            switch (Step.ALL[path[i * columns + j]]) {
                case BOTH -> {
                    partner[head + i] = expected[head + i] == typed[head + j] ? head + j : NONE;
                    i++;
                    j++;
                }
                case EXPECTED -> i++;
                case TYPED -> j++;
            }
        }
    }

    /// The best step at each cell, worked out from the end backwards.
    private byte[] path(int head, int rows, int columns) {
        var path = new byte[rows * columns];
        var below = new long[columns + 1];
        for (int j = 0; j < columns; j++) {
            below[j] = j - columns;
        }
        var here = new long[columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            here[columns] = i - rows;
            for (int j = columns - 1; j >= 0; j--) {
                long both = below[j + 1] + (expected[head + i] == typed[head + j] ? KEPT : -1);
                long one = Math.max(below[j], here[j + 1]) - 1;
                here[j] = Math.max(both, one);
                var step = both >= one ? Step.BOTH : below[j] > here[j + 1] ? Step.EXPECTED : Step.TYPED;
                path[i * columns + j] = (byte) step.ordinal();
            }
            var free = below;
            below = here;
            here = free;
        }
        return path;
    }
}
