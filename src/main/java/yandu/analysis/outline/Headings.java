package yandu.analysis.outline;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import yandu.document.Span;

/// Finds headings without numbers: short lines of words between paragraphs, in English beginning with a capital.
final class Headings {
    private static final int LEAST = 4;
    private static final int MOST = 24;
    private static final int LONGEST = 70;
    private static final int BODY = 40;

    private final String text;
    private final Lines lines;
    private final Scan scan;

    Headings(String text, Lines lines, Scan scan) {
        this.text = text;
        this.lines = lines;
        this.scan = scan;
    }

    /// Makes lists of the headings, one for each item around them, where there are at least two.
    void addTo(Tree tree) {
        Map<List<Draft>, List<Integer>> levels = new IdentityHashMap<>();
        var order = new ArrayList<List<Draft>>();
        for (int line = 0; line < lines.size(); line++) {
            if (isHeading(line)) {
                var level = tree.around(lines.span(line));
                if (!levels.containsKey(level)) {
                    order.add(level);
                }
                levels.computeIfAbsent(level, key -> new ArrayList<>()).add(line);
            }
        }
        for (var level : order) {
            if (levels.get(level).size() > 1) {
                Tree.wrap(level, draft(levels.get(level)));
            }
        }
    }

    private Draft draft(List<Integer> found) {
        var draft = new Draft("unnumbered-heading", false);
        for (int at = 0; at < found.size(); at++) {
            int start = lines.start(found.get(at));
            int next = at + 1 < found.size() ? found.get(at + 1) : lastBody(found.get(at)) + 1;
            draft.entries().add(new Draft.Entry(new Span(start, start), at + 1, lines.end(next - 1)));
        }
        return draft;
    }

    /// The last line under the last heading: as far as full paragraphs go.
    private int lastBody(int heading) {
        int line = heading + 1;
        while (line + 1 < lines.size() && isBody(line + 1) && !scan.startsLine(lines.start(line + 1))) {
            line++;
        }
        return line;
    }

    /// Whether a line is a heading without a number.
    boolean isHeading(int line) {
        if (line < 1 || line + 1 >= lines.size()) {
            return false;
        }
        var span = lines.span(line);
        boolean english = Character.isUpperCase(text.charAt(span.start()));
        boolean fits = span.length() >= LEAST && span.length() <= (english ? LONGEST : MOST);
        if (!fits || scan.startsLine(span.start()) || !isBody(line + 1)) {
            return false;
        }
        char before = text.charAt(lines.end(line - 1) - 1);
        return (Chars.endsSentence(before) || english && before == '.')
                && span.of(text).chars().allMatch(c -> english ? isLatin(c) : isChinese(c));
    }

    private static boolean isChinese(int c) {
        return Chars.isIdeograph((char) c) || Chars.isIn((char) c, "“”、");
    }

    private static boolean isLatin(int c) {
        return Chars.isLatin((char) c) || Chars.isIn((char) c, " -–’'&,");
    }

    private boolean isBody(int line) {
        char last = text.charAt(lines.end(line) - 1);
        return lines.end(line) - lines.start(line) >= BODY && (Chars.endsSentence(last) || last == '.');
    }
}
