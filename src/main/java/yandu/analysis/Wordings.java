package yandu.analysis;

import java.util.Arrays;
import yandu.analysis.text.Chars;
import yandu.document.Span;

/// Numbers the wordings of a text from 0 on, in the order in which they are asked for: spans have the same number
/// whose words are the same when folded ([Chars#fold]). No string is made for it.
final class Wordings {
    private static final int FREE = -1;

    private final String text;
    /// Of each number a span with its words, and their hash.
    private final Span[] spans;
    private final int[] hashes;
    /// The numbers, each where its hash says or in the next free place.
    private final int[] table;
    private int count;

    /// @param most numbers that there can be
    Wordings(String text, int most) {
        this.text = text;
        spans = new Span[most];
        hashes = new int[most];
        table = new int[4 * Integer.highestOneBit(Math.max(1, most))];
        Arrays.fill(table, FREE);
    }

    int count() {
        return count;
    }

    int number(Span span) {
        int hash = hash(span);
        int at = hash & table.length - 1;
        while (table[at] != FREE && !(hashes[table[at]] == hash && isSame(spans[table[at]], span))) {
            at = at + 1 & table.length - 1;
        }
        if (table[at] == FREE) {
            spans[count] = span;
            hashes[count] = hash;
            table[at] = count++;
        }
        return table[at];
    }

    private int hash(Span span) {
        int hash = 0;
        for (int i = span.start(); i < span.end(); i++) {
            char c = Chars.folded(text.charAt(i));
            hash = c == Chars.LEFT_OUT ? hash : hash * 31 + c;
        }
        hash *= 0x9E3779B1;
        return hash ^ hash >>> 15;
    }

    private boolean isSame(Span one, Span other) {
        int i = next(one.start(), one);
        int k = next(other.start(), other);
        while (i < one.end() && k < other.end() && Chars.folded(text.charAt(i)) == Chars.folded(text.charAt(k))) {
            i = next(i + 1, one);
            k = next(k + 1, other);
        }
        return i == one.end() && k == other.end();
    }

    /// The first place from `at` on, within the span, of a character that is not left out; the span's end if there is
    /// none.
    private int next(int at, Span span) {
        int next = at;
        while (next < span.end() && Chars.folded(text.charAt(next)) == Chars.LEFT_OUT) {
            next++;
        }
        return next;
    }
}
