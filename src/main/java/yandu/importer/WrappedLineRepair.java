package yandu.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import yandu.document.Span;

/// Joins the lines of a Chinese text that was set in lines of one width, as on old web pages and in mails ([PageLines]). Copied
/// out of a page such lines often stand in one, a space between them: then a line that is narrower and ends with a mark ends
/// its paragraph.
record WrappedLineRepair() implements Repair {
    /// A line end, or a space that is not one between words of Latin letters.
    private static final Pattern SPACE =
            Pattern.compile("\n|(?<=[\u2e80-\uffee”’]) (?=\\S)|(?<=[!-~]) (?=[\u2e80-\uffee“‘])");
    private static final Pattern INDENTED = Pattern.compile("[ \t\u3000\u00a0]");
    private static final Pattern NUMBERED =
            Pattern.compile("第[〇零一二三四五六七八九十百\\d]{1,6}[条章节编]|[（(][一二三四五六七八九十\\d]{1,3}[)）]"
                    + "|[一二三四五六七八九十]{1,3}[、.．]|\\d{1,3}[、.．)）]|[·•●■▲★◆※①-⓿*—-]");
    /// Of a few paragraphs nothing is told.
    private static final int LEAST_PARAGRAPHS = 3;

    @Override
    public String key() {
        return "import.repair.broken-line";
    }

    @Override
    public List<Edit> find(String text) {
        var lines = new PageLines(text, Lines.of(text).stream().filter(line -> !line.of(text).isBlank()).toList());
        if (lines.areWrapped()) {
            return joined(text, lines);
        }
        var parts = new PageLines(text, betweenSpaces(text));
        return parts.areWrapped() ? inOneLine(text, parts) : List.of();
    }

    private static List<Edit> joined(String text, PageLines lines) {
        var edits = new ArrayList<Edit>();
        boolean indented = beginAlike(lines, next -> begins(INDENTED, text, lines.get(next)));
        boolean apart = beginAlike(lines, next -> !areTogether(lines, next));
        for (int i = 1; i < lines.count(); i++) {
            boolean goesOn = lines.isFull(i - 1) && (lines.isOpen(i - 1) || indented || apart);
            boolean own = begins(INDENTED, text, lines.get(i)) || !indented && begins(NUMBERED, text, lines.get(i));
            if (goesOn && areTogether(lines, i) && !own) {
                edits.add(BrokenLineRepair.join(text, lines.get(i - 1), lines.get(i)));
            }
        }
        return edits;
    }

    private static List<Edit> inOneLine(String text, PageLines lines) {
        var edits = new ArrayList<Edit>();
        for (int i = 0; i + 1 < lines.count(); i++) {
            int end = lines.get(i).end();
            if (text.charAt(end) == ' ' && lines.isFull(i) == lines.isOpen(i)) {
                edits.add(new Edit(new Span(end, end + 1), lines.isFull(i) ? "" : "\n"));
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
    private static boolean beginAlike(PageLines lines, IntPredicate way) {
        int first = 0;
        int alike = 0;
        for (int i = 1; i < lines.count(); i++) {
            if (!lines.isFull(i - 1) && !lines.isOpen(i - 1)) {
                first++;
                alike += way.test(i) ? 1 : 0;
            }
        }
        return first >= LEAST_PARAGRAPHS && 10 * alike >= 9 * first;
    }

    /// Whether no empty line stands before a line.
    private static boolean areTogether(PageLines lines, int next) {
        return lines.get(next).start() == lines.get(next - 1).end() + 1;
    }

    private static boolean begins(Pattern pattern, String text, Span line) {
        return pattern.matcher(text).region(line.start(), line.end()).lookingAt();
    }
}
