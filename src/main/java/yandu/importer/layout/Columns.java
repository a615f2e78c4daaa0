package yandu.importer.layout;

import java.util.ArrayList;
import java.util.List;

/// The order in which the lines of a page are read. Where a strip of white parts them over many lines and both sides are
/// full of text, the left side is read before the right one; a line across the strip is read where it stands.
final class Columns {
    /// A column has at least so many lines.
    private static final int LEAST_LINES = 6;
    /// Of the lines beside a strip at most this share crosses it.
    private static final double CROSSING = 0.25;
    /// The lines of a column fill it to this share in the median; the cells of a table do not.
    private static final double FULL = 0.72;
    private static final int DEPTH = 4;
    /// So many places are tried, however wide a broken file says its page is.
    private static final int PLACES = 150;

    private Columns() {}

    /// @param lines of a page from top to bottom
    /// @return one or more columns in reading order
    static List<List<Line>> of(List<Line> lines) {
        var columns = new ArrayList<List<Line>>();
        add(lines, columns, DEPTH);
        return columns;
    }

    private static void add(List<Line> lines, List<List<Line>> columns, int depth) {
        float strip = depth == 0 ? Float.NaN : strip(lines);
        if (Float.isNaN(strip)) {
            columns.add(lines);
            return;
        }
        var left = new ArrayList<Line>();
        var right = new ArrayList<Line>();
        for (var line : lines) {
            if (line.right() <= strip) {
                left.add(line);
            } else if (line.x() >= strip) {
                right.add(line);
            } else {
                flush(left, right, columns, depth);
                columns.add(List.of(line));
            }
        }
        flush(left, right, columns, depth);
    }

    private static void flush(List<Line> left, List<Line> right, List<List<Line>> columns, int depth) {
        for (var side : List.of(left, right)) {
            if (!side.isEmpty()) {
                add(List.copyOf(side), columns, depth - 1);
                side.clear();
            }
        }
    }

    /// Where a strip of white parts two columns; not a number where none does.
    private static float strip(List<Line> lines) {
        if (lines.size() < LEAST_LINES * 2) {
            return Float.NaN;
        }
        float from = (float) lines.stream().mapToDouble(Line::x).min().orElse(0);
        float to = (float) lines.stream().mapToDouble(Line::right).max().orElse(0);
        float best = Float.NaN;
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < PLACES; i++) {
            float place = from + (to - from) * (0.2f + 0.6f * i / PLACES);
            long crossing = lines.stream().filter(line -> line.x() < place && line.right() > place).count();
            if (crossing < fewest && isBetweenColumns(lines, place, crossing)) {
                fewest = crossing;
                best = place;
            }
        }
        return best;
    }

    private static boolean isBetweenColumns(List<Line> lines, float at, long crossing) {
        var left = lines.stream().filter(line -> line.right() <= at).toList();
        var right = lines.stream().filter(line -> line.x() >= at).toList();
        return crossing <= lines.size() * CROSSING && isColumn(left) && isColumn(right);
    }

    private static boolean isColumn(List<Line> lines) {
        if (lines.size() < LEAST_LINES) {
            return false;
        }
        double from = lines.stream().mapToDouble(Line::x).min().orElse(0);
        double to = lines.stream().mapToDouble(Line::right).max().orElse(0);
        var widths = lines.stream().mapToDouble(Line::width).sorted().toArray();
        return widths[widths.length / 2] >= (to - from) * FULL;
    }
}
