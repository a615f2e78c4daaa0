package yandu.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Finds the stretch of a text that is closest to a quote which no longer stands there word for word: that with the
/// fewest characters to exchange, put in or take out. 64 characters of the quote are compared at a time, so that a book
/// takes milliseconds (Myers, "A fast bit-vector algorithm for approximate string matching", 1999; in blocks after
/// Hyyrö, 2003).
public final class Closest {
    private static final int WORD = 64;

    private final String quote;
    private final Map<Character, long[]> places = new HashMap<>();
    private final long[] none;

    private Closest(String quote) {
        this.quote = quote;
        none = new long[(quote.length() + WORD - 1) / WORD];
        for (int i = 0; i < quote.length(); i++) {
            places.computeIfAbsent(quote.charAt(i), key -> none.clone())[i / WORD] |= 1L << i % WORD;
        }
    }

    /// @param near where the quote stood: of equals the stretch nearest to it
    /// @return empty where nothing of the quote is left in the text
    public static Optional<Span> to(String quote, String text, int near) {
        if (quote.isEmpty()) {
            return Optional.empty();
        }
        int end = new Closest(quote).end(text, near + quote.length());
        int start = end - new Closest(reversed(quote)).length(reversed(text, end, 2 * quote.length()));
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private static String reversed(String text) {
        return reversed(text, text.length(), text.length());
    }

    /// What stands before an offset, read backwards.
    private static String reversed(String text, int end, int most) {
        var back = new StringBuilder(most);
        for (int i = end - 1; i >= Math.max(0, end - most); i--) {
            back.append(text.charAt(i));
        }
        return back.toString();
    }

    /// Where the closest stretch ends, wherever it begins.
    private int end(String text, int near) {
        var column = new Column(0);
        int best = quote.length();
        int end = 0;
        for (int i = 0; i < text.length(); i++) {
            int distance = column.next(text.charAt(i));
            boolean nearer = end > 0 && Math.abs(i + 1 - near) < Math.abs(end - near);
            if (distance < best || distance == best && nearer) {
                best = distance;
                end = i + 1;
            }
        }
        return end;
    }

    /// Length of the closest beginning of a text; of equals the one most like the quote in length.
    private int length(String text) {
        var column = new Column(1);
        int best = quote.length();
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            int distance = column.next(text.charAt(i));
            if (distance < best
                    || distance == best && Math.abs(i + 1 - quote.length()) <= Math.abs(length - quote.length())) {
                best = distance;
                length = i + 1;
            }
        }
        return length;
    }

    /// A column of the table of distances, as the steps up and down between its rows: a bit a row.
    private final class Column {
        private final long[] up = none.clone();
        private final long[] down = none.clone();
        private final int top;
        private int bottom = quote.length();

        /// @param top step between columns in the row above the first: 0 where a stretch may begin anywhere
        Column(int top) {
            this.top = top;
            Arrays.fill(up, -1L);
        }

        /// Goes on by a character of the text; the distance of the whole quote to what ends there.
        int next(char c) {
            var equal = places.getOrDefault(c, none);
            int step = top;
            for (int block = 0; block < none.length; block++) {
                step = advance(block, equal[block], step);
            }
            bottom += step;
            return bottom;
        }

        private int advance(int block, long equal, int in) {
            long last = 1L << (block < none.length - 1 ? WORD - 1 : (quote.length() - 1) % WORD);
            long vertical = equal | down[block];
            long same = in < 0 ? equal | 1 : equal;
            long horizontal = (((same & up[block]) + up[block]) ^ up[block]) | same;
            long right = down[block] | ~(horizontal | up[block]);
            long left = up[block] & horizontal;
            int out = (right & last) != 0 ? 1 : (left & last) != 0 ? -1 : 0;
            right = right << 1 | (in > 0 ? 1 : 0);
            left = left << 1 | (in < 0 ? 1 : 0);
            up[block] = left | ~(vertical | right);
            down[block] = right & vertical;
            return out;
        }
    }
}
