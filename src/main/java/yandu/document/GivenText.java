package yandu.document;

import java.util.Arrays;
import java.util.List;

/// A document's text with what was left out of it on its way in: heads of pages, buttons of a web page. Places in it can be
/// compared with those in the file.
public final class GivenText {
    private final String text;
    /// Where in the document words were left out, in order, and how many characters up to there.
    private final int[] at;
    private final int[] grown;

    /// Words that stand in the file but not in the document.
    ///
    /// @param at where in the document's text they would stand
    public record LeftOut(int at, String words) {}

    private GivenText(String text, int[] at, int[] grown) {
        this.text = text;
        this.at = at;
        this.grown = grown;
    }

    /// @param text of a document
    /// @param leftOut in the order of their places
    public static GivenText of(String text, List<LeftOut> leftOut) {
        var given = new StringBuilder(text.length());
        var at = new int[leftOut.size()];
        var grown = new int[at.length];
        int from = 0;
        for (int i = 0; i < at.length; i++) {
            at[i] = leftOut.get(i).at();
            given.append(text, from, at[i]).append(leftOut.get(i).words());
            grown[i] = given.length() - at[i];
            from = at[i];
        }
        return new GivenText(given.append(text, from, text.length()).toString(), at, grown);
    }

    public String text() {
        return text;
    }

    /// Where a place of the document is.
    ///
    /// @param span not empty
    public Span place(Span span) {
        return new Span(span.start() + grownUpTo(span.start()), span.end() + grownUpTo(span.end() - 1));
    }

    /// How many characters were left out before a character of the document.
    private int grownUpTo(int offset) {
        int last = Arrays.binarySearch(at, offset);
        last = last < 0 ? -last - 2 : last;
        while (last + 1 < at.length && at[last + 1] == offset) {
            last++;
        }
        return last < 0 ? 0 : grown[last];
    }
}
