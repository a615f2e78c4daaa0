package yandu.stats;

import java.util.List;

/// Numbers in rows, as they stand behind a chart: for those who read and for other programs.
///
/// @param columns names of the columns
/// @param rows as many cells in each as there are columns
public record Table(List<String> columns, List<List<String>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
