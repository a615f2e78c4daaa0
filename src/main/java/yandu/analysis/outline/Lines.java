package yandu.analysis.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import yandu.analysis.text.MarkedText;
import yandu.document.Span;

/// The lines of a text that are not blank, white space at both ends and the marks of a heading (##) left out.
/// Several ideographic spaces within a line begin a new one; a line that breaks off within a sentence goes on
/// in the next (see [#paragraphEnd]).
public final class Lines {
    /// A line shorter than this that breaks off was meant to.
    private static final int WRAP = 20;
    /// By how much lines of a paragraph that is broken may differ.
    private static final int SLACK = 4;
    /// So many lines back is looked for what a line is inside of.
    private static final int INSIDE = 256;
    /// What the number of a page is written with.
    private static final String PAGE = "0123456789０１２３４５６７８９（）()- ";
    private static final String OPEN_ENDS = "，、,";

    private final String text;
    private final int[] starts;
    private final int[] ends;

    public Lines(MarkedText marked) {
        this.text = marked.text();
        var found = new ArrayList<Span>();
        int from = 0;
        int at = marked.next(0);
        while (at < text.length()) {
            int next = breakEnd(at);
            if (next > at) {
                add(found, from, at);
                from = next;
            }
            at = marked.next(Math.max(next, at + 1));
        }
        add(found, from, text.length());
        starts = new int[found.size()];
        ends = new int[found.size()];
        for (int line = 0; line < starts.length; line++) {
            starts[line] = found.get(line).start();
            ends[line] = found.get(line).end();
        }
    }

    /// The end of the break that begins at a place; the place itself where there is none.
    private int breakEnd(int at) {
        char c = text.charAt(at);
        if (c > '\u3000') {
            return at;
        }
        if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f') {
            return at + 1;
        }
        if (c != '\u3000') {
            return at;
        }
        int end = at;
        while (end < text.length() && Chars.isSpace(text.charAt(end)) && text.charAt(end) != '\n') {
            end++;
        }
        return end - at < 2 || lone(at) ? at : end;
    }

    /// Whether one character between spaces stands before a place: the space only stretches a heading (总　　则).
    private boolean lone(int at) {
        boolean one = at > 0 && Chars.isIdeograph(text.charAt(at - 1));
        return one && (at == 1 || Chars.isSpace(text.charAt(at - 2)));
    }

    private void add(List<Span> found, int from, int to) {
        int start = from;
        int end = Math.min(to, text.length());
        while (start < end && (Chars.isSpace(text.charAt(start)) || text.charAt(start) == '#')) {
            start++;
        }
        while (end > start && Chars.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            found.add(new Span(start, end));
        }
    }

    public int size() {
        return starts.length;
    }

    public Span span(int line) {
        return new Span(starts[line], ends[line]);
    }

    int start(int line) {
        return starts[line];
    }

    int end(int line) {
        return ends[line];
    }

    /// The line that holds `offset`, or the last one that begins before it; 0 before all.
    public int at(int offset) {
        int place = Arrays.binarySearch(starts, offset);
        return Math.max(0, place >= 0 ? place : -place - 2);
    }

    /// How many spaces stand before a line.
    int indent(int line) {
        int at = starts[line];
        while (at > 0 && Chars.isSpace(text.charAt(at - 1)) && text.charAt(at - 1) != '\n') {
            at--;
        }
        return starts[line] - at;
    }

    /// Whether a line and all between another one before it and itself are indented more than that one.
    boolean isInside(int outer, int line) {
        int inner = line;
        int farthest = Math.max(outer, line - INSIDE);
        while (inner > farthest && indent(inner) > indent(outer)) {
            inner--;
        }
        return inner == outer && line > outer;
    }

    boolean startsAt(int offset) {
        return Arrays.binarySearch(starts, offset) >= 0;
    }

    /// Whether a line is one of a table of contents: dots lead to the number of a page, or they do in the lines around it.
    boolean leads(int line) {
        boolean amid = line > 0 && line + 1 < starts.length && isDotted(line - 1) && isDotted(line + 1);
        return amid || isDotted(line);
    }

    private boolean isDotted(int line) {
        int at = ends[line];
        while (at > starts[line] && Chars.isIn(text.charAt(at - 1), PAGE)) {
            at--;
        }
        int dots = 0;
        while (at - dots > starts[line] && Chars.isIn(text.charAt(at - dots - 1), ".…·．")) {
            dots++;
        }
        return at < ends[line] && dots > 2;
    }

    /// Where the paragraph of a line ends: behind the lines that it breaks off into.
    int paragraphEnd(int line, Scan scan) {
        int last = line;
        while (last + 1 < starts.length && goesOn(last) && !scan.startsLine(starts[last + 1])) {
            last++;
        }
        return ends[last];
    }

    /// Whether a line does not break off into the next: a line that is longer than this one shows that it need not
    /// have ended here.
    public boolean endsItself(int line) {
        return line + 1 == starts.length || !goesOn(line)
                || ends[line + 1] - starts[line + 1] > ends[line] - starts[line] + SLACK;
    }

    private boolean goesOn(int line) {
        if (ends[line] - starts[line] < WRAP || starts[line + 1] - ends[line] > 3) {
            return false;
        }
        char last = text.charAt(ends[line] - 1);
        char next = text.charAt(starts[line + 1]);
        return (Chars.isIdeograph(last) || Chars.isIn(last, OPEN_ENDS) || Chars.isLatin(last))
                && (Chars.isIdeograph(next) || Chars.isIn(next, "，。、；“") || next >= 'a' && next <= 'z');
    }
}
