package yandu.importer.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Lines that stand on one base line.
final class Rows {
    private Rows() {}

    /// @param lines from top to bottom
    /// @return rows from top to bottom, each from left to right, none empty
    static List<List<Line>> of(List<Line> lines) {
        var rows = new ArrayList<List<Line>>();
        for (var line : lines) {
            if (rows.isEmpty() || !rows.getLast().getFirst().isBeside(line)) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(line);
        }
        rows.forEach(row -> row.sort(Comparator.comparing(Line::x)));
        return rows;
    }
}
