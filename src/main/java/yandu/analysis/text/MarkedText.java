package yandu.analysis.text;

/// A text and the places in it that hold no usual Chinese character: marks, digits, letters, white space. Whoever looks for marks
/// goes from one such place to the next.
public final class MarkedText {
    private static final char FIRST = '\u4e00';
    private static final char LAST = '\u9fff';

    private final String text;
    /// A bit each, one more behind the end.
    private final long[] places;

    public MarkedText(String text) {
        this.text = text;
        places = new long[(text.length() >>> 6) + 1];
        for (int word = 0; word < places.length; word++) {
            places[word] = placesFrom(word << 6);
        }
        places[text.length() >>> 6] |= 1L << text.length();
    }

    private long placesFrom(int from) {
        long found = 0;
        int end = Math.min(from + Long.SIZE, text.length());
        for (int at = from; at < end; at++) {
            found |= isUnusual(text.charAt(at)) << at;
        }
        return found;
    }

    /// 1 or 0, told without a branch.
    private static long isUnusual(char c) {
        return (c - FIRST | LAST - c) >>> Integer.SIZE - 1;
    }

    public String text() {
        return text;
    }

    /// The first such place from `at` on, at most the text's length; the length where there is none.
    public int next(int at) {
        int word = at >>> 6;
        long left = places[word] & -1L << at;
        // In an English text each place is one: what is so every time is foreseen, what is counted is waited for.
        if ((left >>> at & 1) != 0) {
            return at;
        }
        while (left == 0) {
            left = places[++word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(left);
    }
}
