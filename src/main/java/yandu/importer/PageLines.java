package yandu.importer;

import java.util.Arrays;
import java.util.List;
import yandu.document.Span;

/// The lines of a Chinese text, and whether they were set for a page of one width. That is told by all of them together: none
/// but a few are wider than many, these hold commas and break off without a mark, and what is narrower behind them ends with
/// one. A list of headings of one width has neither.
final class PageLines {
    private static final String CLOSED = "。！？!?；;：:…";
    private static final String ENCLOSES = "”’」』）)】》";
    private static final String INNER = "，、。；,;";

    /// In Chinese characters, of which a narrow one takes half: what a page is set in.
    private static final double NARROWEST = 14;
    private static final double WIDEST = 64;
    /// Full lines differ by so much: a mark may not begin a line, and narrow letters do not fill it.
    private static final double SLACK = 2;
    private static final int LEAST_FULL = 6;
    /// Of a hundred lines so many may be wider than the page, and one of any.
    private static final int WIDER = 3;

    private final String text;
    private final List<Span> lines;
    private final double[] widths;
    private final double page;

    /// @param lines none is blank
    PageLines(String text, List<Span> lines) {
        this.text = text;
        this.lines = lines;
        widths = lines.stream().mapToDouble(this::width).toArray();
        page = page();
    }

    int count() {
        return lines.size();
    }

    Span get(int line) {
        return lines.get(line);
    }

    /// Whether the text was set in lines of one width.
    boolean areWrapped() {
        if (page < NARROWEST || page > WIDEST) {
            return false;
        }
        int full = 0;
        int open = 0;
        int last = 0;
        int closed = 0;
        for (int i = 0; i < count(); i++) {
            if (isFull(i)) {
                full++;
                open += isOpen(i) && holdsMark(i) ? 1 : 0;
            } else if (i > 0 && isFull(i - 1) && isOpen(i - 1)) {
                last++;
                closed += endsWithMark(i) ? 1 : 0;
            }
        }
        return open >= LEAST_FULL && 2 * open >= full && 5 * full >= count() && 2 * closed >= last;
    }

    /// Whether a line is as wide as the page.
    boolean isFull(int line) {
        return Math.abs(widths[line] - page) <= SLACK;
    }

    /// Whether a line breaks off without a mark that ends something; it may stand in quotation marks or brackets.
    boolean isOpen(int line) {
        var span = lines.get(line);
        int last = span.end() - 1;
        while (last > span.start() && (isIn(ENCLOSES, last) || Character.isWhitespace(text.charAt(last)))) {
            last--;
        }
        return !isIn(CLOSED, last);
    }

    private double page() {
        var sorted = widths.clone();
        Arrays.sort(sorted);
        return sorted.length < LEAST_FULL ? 0 : sorted[sorted.length - 2 - WIDER * sorted.length / 100];
    }

    private double width(Span line) {
        double width = 0;
        for (int i = line.start(); i < line.end(); i++) {
            width += text.charAt(i) < 0x80 ? 0.5 : 1;
        }
        return width;
    }

    private boolean endsWithMark(int line) {
        int last = lines.get(line).start() + lines.get(line).of(text).stripTrailing().length() - 1;
        return isIn(CLOSED, last) || isIn(ENCLOSES, last);
    }

    private boolean holdsMark(int line) {
        return lines.get(line).of(text).chars().anyMatch(c -> INNER.indexOf(c) >= 0);
    }

    private boolean isIn(String marks, int at) {
        return marks.indexOf(text.charAt(at)) >= 0;
    }
}
