package yandu.importer.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Puts the characters of a page together to lines. Where they stand decides, not when they are drawn: programs draw
/// quotation marks of another font after the rest of their line.
final class LineMaker {
    /// A gap this wide, in type sizes, parts columns and cells; a smaller one only words.
    private static final float WIDE_GAP = 1.15f;
    private static final float WORD_GAP = 0.18f;
    private static final float SAME_PLACE = 0.25f;
    private static final float SAME_LINE = 0.45f;

    private static final Pattern BLANKS = Pattern.compile("[ \u00a0]{2,}");

    private LineMaker() {}

    /// The lines from top to bottom, those on one base line from left to right.
    static List<Line> lines(Sheet sheet) {
        var lines = new ArrayList<Line>();
        for (var row : rows(sheet.glyphs())) {
            row.sort(Comparator.comparing(Glyph::x));
            var run = new ArrayList<Glyph>();
            for (var glyph : row) {
                if (!run.isEmpty() && glyph.x() - run.getLast().right() > glyph.size() * WIDE_GAP) {
                    lines.add(line(run));
                    run.clear();
                }
                if (run.isEmpty() || !isAgain(run.getLast(), glyph)) {
                    run.add(glyph);
                }
            }
            lines.add(line(run));
        }
        lines.removeIf(line -> line.text().isBlank());
        lines.sort(Comparator.comparing(Line::y).thenComparing(Line::x));
        return lines;
    }

    private static List<List<Glyph>> rows(List<Glyph> glyphs) {
        var sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparing(Glyph::y));
        var rows = new ArrayList<List<Glyph>>();
        for (var glyph : sorted) {
            if (rows.isEmpty() || glyph.y() - rows.getLast().getFirst().y() > glyph.size() * SAME_LINE) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(glyph);
        }
        return rows;
    }

    /// Bold type is sometimes drawn twice.
    private static boolean isAgain(Glyph last, Glyph next) {
        return last.text().equals(next.text())
                && Math.abs(last.x() - next.x()) < last.size() * SAME_PLACE
                && Math.abs(last.y() - next.y()) < last.size() * SAME_PLACE;
    }

    private static Line line(List<Glyph> run) {
        var text = new StringBuilder();
        Glyph last = null;
        for (var glyph : run) {
            if (last != null && needsBlank(text, last, glyph)) {
                text.append(' ');
            }
            text.append(glyph.text());
            last = glyph;
        }
        float size = (float) run.stream().mapToDouble(Glyph::size).max().orElse(0);
        return new Line(BLANKS.matcher(text.toString().strip()).replaceAll(" "), left(run), right(run), run.getFirst().y(), size);
    }

    /// Blanks at the ends of a line take no place.
    private static float left(List<Glyph> run) {
        return run.stream().filter(g -> !g.text().isBlank()).map(Glyph::x).min(Float::compare).orElse(run.getFirst().x());
    }

    private static float right(List<Glyph> run) {
        for (int i = run.size() - 1; i >= 0; i--) {
            if (!run.get(i).text().isBlank()) {
                return run.get(i).right();
            }
        }
        return run.getFirst().x();
    }

    /// A gap beside a Chinese character is the program's own: between Chinese and figures it leaves some air.
    private static boolean needsBlank(StringBuilder text, Glyph last, Glyph next) {
        char before = text.charAt(text.length() - 1);
        return next.x() - last.right() > next.size() * WORD_GAP
                && !Character.isWhitespace(before)
                && !next.text().isBlank()
                && !Line.isWide(before)
                && !Line.isWide(next.text().charAt(0));
    }
}
