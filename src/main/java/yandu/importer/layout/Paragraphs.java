package yandu.importer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Joins the lines of columns to paragraphs. A paragraph begins with an indentation, behind a line that ended before the
/// edge, behind a wider gap, or in another size of type.
final class Paragraphs {
    private static final float INDENT = 0.8f;
    private static final float GAP = 1.5f;
    private static final float OTHER_SIZE = 0.12f;
    /// How far lines may end apart where type is set in columns of characters: two of them, for marks that hang together.
    private static final float RAGGED = 2.2f;

    private static final Pattern BULLET = Pattern.compile("[•·●■◆○▪◦\\-–*\uf0b7\uf06c\uf0d8]");
    private static final Pattern LABEL = Pattern.compile(BULLET + "|[（(]?[\\d一二三四五六七八九十a-z]{1,3}[）).、．]");

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private Line last;
    private int hyphens;

    /// @param size of its type
    /// @param cells of a row of a table, else its one text
    /// @param centred whether it leaves room on both sides
    /// @param hang where its text stands behind a bullet or number; not a number where it has none
    record Paragraph(String text, float size, List<String> cells, boolean centred, float hang) {

        Paragraph(Line line, boolean centred, float hang) {
            this(line.text(), line.size(), List.of(line.text()), centred, hang);
        }

        Paragraph with(String text) {
            return new Paragraph(text, size, List.of(text), centred, hang);
        }
    }

    /// Words that a hyphen at a line's end had cut.
    int hyphens() {
        return hyphens;
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /// Takes a column in; its first line may go on with the last paragraph of the one before.
    void add(List<Line> column) {
        var rows = Rows.of(column);
        float left = left(column);
        float right = (float) column.stream().mapToDouble(Line::right).max().orElse(0);
        float leading = leading(rows);
        Line above = null;
        for (var row : rows) {
            var line = whole(row);
            boolean begins = last == null || above != null && line.y() - above.y() > leading * GAP
                    || begins(last, line, left, right, above == null);
            if (isCells(row)) {
                paragraphs.add(
                        new Paragraph(line.text(), line.size(), row.stream().map(Line::text).toList(), false, Float.NaN));
            } else if (isListed(row)) {
                paragraphs.add(new Paragraph(line, false, row.getLast().x()));
            } else if (begins || isRow(paragraphs.getLast())) {
                boolean centred = line.x() > left + 2 * line.size() && line.right() < right - 2 * line.size();
                paragraphs.add(new Paragraph(line, centred, Float.NaN));
            } else {
                join(line);
            }
            last = placed(line, right);
            above = line;
        }
    }

    private static boolean isRow(Paragraph paragraph) {
        return paragraph.cells().size() > 1;
    }

    /// The line with the distance to its column's right edge as its width, so that it can be asked in the next column.
    private static Line placed(Line line, float right) {
        return new Line(line.text(), right - line.right(), 0, line.y(), line.size());
    }

    private static Line whole(List<Line> row) {
        if (isListed(row)) {
            var label = BULLET.matcher(row.getFirst().text()).matches() ? "" : row.getFirst().text();
            return new Line(label, row.getFirst().x(), 0, row.getFirst().y(), 0).with(row.getLast(), "");
        }
        return row.stream().reduce((a, b) -> a.with(b, isSpaced(row) ? "" : "\t")).orElseThrow();
    }

    /// A bullet or number with its text behind it.
    private static boolean isListed(List<Line> row) {
        return row.size() == 2 && LABEL.matcher(row.getFirst().text()).matches();
    }

    private static boolean isCells(List<Line> row) {
        return row.size() > 1 && !isSpaced(row) && !isListed(row);
    }

    /// A heading whose characters stand apart is no row of a table.
    private static boolean isSpaced(List<Line> row) {
        return row.stream().allMatch(cell -> cell.text().length() <= 2 && Line.isWide(cell.text().charAt(0)));
    }

    private boolean begins(Line before, Line line, float left, float right, boolean otherColumn) {
        boolean otherSize = Math.abs(before.size() - line.size()) > before.size() * OTHER_SIZE;
        boolean hangs = Math.abs(line.x() - paragraphs.getLast().hang()) < line.size() * 0.3f;
        boolean indented = line.x() > left + line.size() * INDENT && !hangs;
        if (otherSize || indented && !isSecondOfTitle(before, line)) {
            return true;
        }
        float room = before.x();
        return room > Math.max(line.size() * RAGGED, firstWord(line)) && !(otherColumn && room == 0);
    }

    /// A title too long for one line goes on centred, in the same large type.
    private boolean isSecondOfTitle(Line before, Line line) {
        var title = paragraphs.getLast();
        return title.centred() && Math.abs(title.size() - line.size()) < 0.5f && title.size() > 15 && before.y() < line.y();
    }

    /// Room that the first word of a line takes: where there was as much, the line before did not have to end.
    private static float firstWord(Line line) {
        int end = 0;
        while (end < line.text().length() && line.text().charAt(end) < 0x2018 && line.text().charAt(end) != ' ') {
            end++;
        }
        return line.text().isEmpty() ? 0 : line.width() * (end + 1) / line.text().length();
    }

    private void join(Line line) {
        var before = paragraphs.removeLast();
        var text = before.text();
        boolean cut = text.matches("(?s).*[a-z]-") && Character.isLowerCase(line.text().charAt(0));
        if (cut) {
            hyphens++;
            text = text.substring(0, text.length() - 1);
        }
        boolean blank = !cut && !text.isEmpty()
                && text.charAt(text.length() - 1) < 0x2018 && line.text().charAt(0) < 0x2018;
        text = text + (blank ? " " : "") + line.text();
        paragraphs.add(before.with(text));
    }

    /// The left edge that most lines have; where all are indented alike, that is the edge.
    private static float left(List<Line> lines) {
        var xs = lines.stream().map(Line::x).sorted().toList();
        float least = xs.getFirst();
        float size = lines.getFirst().size();
        long there = xs.stream().filter(x -> x < least + size * INDENT).count();
        return there * 12 >= lines.size() || lines.size() < 6 ? least : xs.get(lines.size() / 12);
    }

    /// The usual distance of two lines.
    private static float leading(List<List<Line>> rows) {
        var gaps = new ArrayList<Float>();
        for (int i = 1; i < rows.size(); i++) {
            gaps.add(rows.get(i).getFirst().y() - rows.get(i - 1).getFirst().y());
        }
        gaps.sort(Float::compare);
        return gaps.isEmpty() ? Float.MAX_VALUE : gaps.get(gaps.size() / 2);
    }
}
