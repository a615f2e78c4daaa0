package yandu.analysis.text;

import java.util.ArrayList;
import java.util.List;
import yandu.document.Span;

/// Finds what stands in quotation marks, nested and unbalanced ones too.
public final class Quotes {
    private Quotes() {}

    /// The quotations of a text, marks included, in order of their end. An opening mark that is followed by
    /// another of its kind, or by the end of the line, before its closing mark opens nothing.
    public static List<Span> in(MarkedText marked) {
        var text = marked.text();
        var found = new ArrayList<Span>();
        var open = new ArrayList<Integer>();
        int straight = -1;
        for (int i = marked.next(0); i < text.length(); i = marked.next(i + 1)) {
            char c = text.charAt(i);
            if (c == '\n') {
                open.clear();
                straight = -1;
            } else if (c == '"') {
                if (straight >= 0) {
                    found.add(new Span(straight, i + 1));
                }
                straight = straight >= 0 ? -1 : i;
            } else if (Chars.isOpeningQuote(c)) {
                for (int k = open.size() - 1; k >= 0; k--) {
                    if (text.charAt(open.get(k)) == c) {
                        open.remove(k);
                    }
                }
                open.add(i);
            } else if (Chars.isClosingQuote(c)) {
                close(text, i, open, found);
            }
        }
        return found;
    }

    private static void close(String text, int at, List<Integer> open, List<Span> found) {
        for (int k = open.size() - 1; k >= 0; k--) {
            if (Chars.closerOf(text.charAt(open.get(k))) == text.charAt(at)) {
                found.add(new Span(open.get(k), at + 1));
                open.subList(k, open.size()).clear();
                return;
            }
        }
    }

    /// Whether a quotation mark stands between two places without its other half there.
    public static boolean isHalf(String text, int from, int to) {
        int open = 0;
        for (int at = from; at < to && open >= 0; at++) {
            char c = text.charAt(at);
            open += Chars.isOpeningQuote(c) ? 1 : Chars.isClosingQuote(c) ? -1 : 0;
        }
        return open != 0;
    }

    /// How many characters stand between two places, quotation marks not counted.
    public static int lengthWithout(String text, int from, int to) {
        int length = to - from;
        for (int at = from; at < to; at++) {
            length -= Chars.isQuote(text.charAt(at)) ? 1 : 0;
        }
        return length;
    }
}
