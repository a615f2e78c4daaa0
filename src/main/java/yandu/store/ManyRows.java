package yandu.store;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Writes many rows of a table, some at a time: of each statement that fires triggers SQLite keeps the pages as they were
/// before, which costs more than the rows themselves where every row is a statement.
///
/// @param insert up to `values`
/// @param columns of a row
/// @param conflict what is done with a row that is there, possibly nothing
record ManyRows(String insert, int columns, String conflict) {
    private static final int AT_ONCE = 64;

    void write(Database database, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            var some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
            database.update(sql(some.size()), some.stream().flatMap(Arrays::stream).toArray());
        }
    }

    private String sql(int rows) {
        var row = "(" + String.join(", ", Collections.nCopies(columns, "?")) + ")";
        return insert + " values " + String.join(", ", Collections.nCopies(rows, row)) + " " + conflict;
    }
}
