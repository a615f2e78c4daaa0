package yandu.importer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import yandu.document.Span;

/// Joins the lines of a Chinese text that was set in lines of one width, as on old web pages and in mails. That it was is told
/// by all lines together: none but a few are wider than many, these hold commas and break off without a mark, and where a
/// paragraph's last line is narrower it ends with one. A list of headings of one width has neither. Copied out of a page such
/// lines often stand in one, a space between them: then a line that is narrower and ends with a mark ends its paragraph.
record WrappedLineRepair() implements Repair {
    private static final String CLOSED = "。！？!?；;：:…";
    private static final String ENCLOSES = "”’」』）)】》";
    private static final String INNER = "，、。；,;";

    /// In Chinese characters; what a page is set in.
    private static final double NARROWEST = 14;
    private static final double WIDEST = 64;
    /// Full lines differ by so much: a mark may not begin a line, and narrow letters do not fill it.
    private static final double SLACK = 2;
    private static final int LEAST_FULL = 6;
    /// Of a hundred lines so many may be wider than the page, and one of any.
    private static final int WIDER = 3;

    /// Between words of Latin letters a space is one.
    private static final Pattern SPACE = Pattern.compile("\n|(?<=[\u2e80-\uffee”’]) (?=\\S)|(?<=[!-~]) (?=[\u2e80-\uffee“‘])");
    private static final Pattern INDENTED = Pattern.compile("[ \t\u3000\u00a0]");
    private static final Pattern NUMBERED =
            Pattern.compile("第[〇零一二三四五六七八九十百\\d]{1,6}[条章节编]|[（(][一二三四五六七八九十\\d]{1,3}[)）]"
                    + "|[一二三四五六七八九十]{1,3}[、.．]|\\d{1,3}[、.．)）]|[·•●■▲★◆※①-⓿*—-]");

    @Override
    public String key() {
        return "import.repair.broken-line";
    }

    @Override
    public List<Edit> find(String text) {
        var lines = Lines.of(text).stream().filter(line -> !line.of(text).isBlank()).toList();
        double page = pageWidth(text, lines);
        return page > 0 ? joined(text, lines, page) : inOneLine(text);
    }

    private static List<Edit> joined(String text, List<Span> lines, double page) {
        var edits = new ArrayList<Edit>();
        boolean indented = beginAlike(text, lines, page, next -> begins(INDENTED, text, lines.get(next)));
        boolean apart = beginAlike(text, lines, page, next -> !areTogether(lines, next));
        for (int i = 1; i < lines.size(); i++) {
            boolean full = isFull(text, lines.get(i - 1), page);
            boolean open = isOpen(text, lines.get(i - 1));
            boolean own = begins(INDENTED, text, lines.get(i)) || !indented && begins(NUMBERED, text, lines.get(i));
            if (full && areTogether(lines, i) && !own && (open || indented || apart)) {
                edits.add(BrokenLineRepair.join(text, lines.get(i - 1), lines.get(i)));
            }
        }
        return edits;
    }

    private static List<Edit> inOneLine(String text) {
        var lines = betweenSpaces(text);
        double page = pageWidth(text, lines);
        var edits = new ArrayList<Edit>();
        for (int i = 1; page > 0 && i < lines.size(); i++) {
            var line = lines.get(i - 1);
            boolean full = isFull(text, line, page);
            if (text.charAt(line.end()) == ' ' && full == isOpen(text, line)) {
                edits.add(new Edit(new Span(line.end(), line.end() + 1), full ? "" : "\n"));
            }
        }
        return edits;
    }

    /// What stands between line ends and single spaces beside Chinese characters or marks.
    private static List<Span> betweenSpaces(String text) {
        var parts = new ArrayList<Span>();
        var space = SPACE.matcher(text);
        int from = 0;
        while (space.find()) {
            parts.add(new Span(from, space.start()));
            from = space.end();
        }
        parts.add(new Span(from, text.length()));
        parts.removeIf(part -> part.of(text).isBlank());
        return parts;
    }

    /// Whether nearly all lines behind the end of a paragraph begin in some way: then another line that does not is none of its
    /// own, even behind a full stop.
    private static boolean beginAlike(String text, List<Span> lines, double page, IntPredicate way) {
        int first = 0;
        int alike = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (!isFull(text, lines.get(i - 1), page) && !isOpen(text, lines.get(i - 1))) {
                first++;
                alike += way.test(i) ? 1 : 0;
            }
        }
        return first > 2 && 10 * alike >= 9 * first;
    }

    /// Whether no empty line stands before a line.
    private static boolean areTogether(List<Span> lines, int next) {
        return lines.get(next).start() == lines.get(next - 1).end() + 1;
    }

    /// The width of the page that a text was set for; 0 for a text that was set for none.
    private static double pageWidth(String text, List<Span> lines) {
        var widths = lines.stream().mapToDouble(line -> width(text, line)).toArray();
        if (widths.length < LEAST_FULL) {
            return 0;
        }
        Arrays.sort(widths);
        double page = widths[widths.length - 2 - WIDER * widths.length / 100];
        if (page < NARROWEST || page > WIDEST) {
            return 0;
        }
        int full = 0;
        int open = 0;
        int last = 0;
        int closed = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (isFull(text, lines.get(i), page)) {
                full++;
                open += isOpen(text, lines.get(i)) && holdsMark(text, lines.get(i)) ? 1 : 0;
            } else if (i > 0 && isFull(text, lines.get(i - 1), page) && isOpen(text, lines.get(i - 1))) {
                last++;
                closed += endsWithMark(text, lines.get(i)) ? 1 : 0;
            }
        }
        boolean wrapped = open >= LEAST_FULL && 2 * open >= full && 5 * full >= lines.size() && 2 * closed >= last;
        return wrapped ? page : 0;
    }

    /// In Chinese characters, of which a narrow one takes half.
    private static double width(String text, Span line) {
        double width = 0;
        for (int i = line.start(); i < line.end(); i++) {
            width += text.charAt(i) < 0x80 ? 0.5 : 1;
        }
        return width;
    }

    private static boolean isFull(String text, Span line, double page) {
        double width = width(text, line);
        return width >= page - SLACK && width <= page + SLACK;
    }

    /// Whether a line breaks off without a mark that ends something; it may stand in quotation marks or brackets.
    private static boolean isOpen(String text, Span line) {
        int last = line.end() - 1;
        while (last > line.start() && (ENCLOSES.indexOf(text.charAt(last)) >= 0 || Character.isWhitespace(text.charAt(last)))) {
            last--;
        }
        return CLOSED.indexOf(text.charAt(last)) < 0;
    }

    private static boolean endsWithMark(String text, Span line) {
        var words = line.of(text).stripTrailing();
        char last = words.charAt(words.length() - 1);
        return CLOSED.indexOf(last) >= 0 || ENCLOSES.indexOf(last) >= 0;
    }

    private static boolean holdsMark(String text, Span line) {
        return line.of(text).chars().anyMatch(c -> INNER.indexOf(c) >= 0);
    }

    private static boolean begins(Pattern pattern, String text, Span line) {
        return pattern.matcher(text).region(line.start(), line.end()).lookingAt();
    }
}
