package yandu.analysis;

import yandu.analysis.text.Chars;

/// Numbers the wordings of a text from 0 on, in the order in which they are asked for: spans have the same number
/// whose words are the same when folded ([Chars#fold]). No string is made for it.
final class Wordings {
    private static final long FREE = 0;

    private final String text;
    /// Of each number where its words stand first: start and length.
    private final long[] spans;
    /// Hash and number + 1 in one, each where its hash says or in the next free place.
    private final long[] table;
    private int count;

    /// @param most numbers that there can be
    Wordings(String text, int most) {
        this.text = text;
        spans = new long[most];
        table = new long[2 * Integer.highestOneBit(Math.max(1, most))];
    }

    int count() {
        return count;
    }

    /// The number of the words from `start` up to, not including, `end`.
    int number(int start, int end) {
        int hash = hash(start, end);
        int at = hash & table.length - 1;
        while (table[at] != FREE) {
            int number = (int) table[at] - 1;
            if ((int) (table[at] >>> Integer.SIZE) == hash && isSame(spans[number], start, end)) {
                return number;
            }
            at = at + 1 & table.length - 1;
        }
        spans[count] = (long) start << Integer.SIZE | end - start;
        table[at] = (long) hash << Integer.SIZE | ++count;
        return count - 1;
    }

    private int hash(int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            char c = Chars.folded(text.charAt(i));
            hash = c == Chars.LEFT_OUT ? hash : hash * 31 + c;
        }
        hash *= 0x9E3779B1;
        return hash ^ hash >>> 15;
    }

    private boolean isSame(long known, int start, int end) {
        int from = (int) (known >>> Integer.SIZE);
        int to = from + (int) known;
        boolean asWritten = to - from == end - start && text.regionMatches(from, text, start, end - start);
        return asWritten || isSameFolded(from, to, start, end);
    }

    private boolean isSameFolded(int from, int to, int start, int end) {
        int i = next(from, to);
        int k = next(start, end);
        while (i < to && k < end && Chars.folded(text.charAt(i)) == Chars.folded(text.charAt(k))) {
            i = next(i + 1, to);
            k = next(k + 1, end);
        }
        return i == to && k == end;
    }

    /// The first place from `at` on, before `end`, of a character that is not left out; `end` if there is none.
    private int next(int at, int end) {
        int next = at;
        while (next < end && Chars.folded(text.charAt(next)) == Chars.LEFT_OUT) {
            next++;
        }
        return next;
    }
}
