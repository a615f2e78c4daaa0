package yandu.store;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;

/// Writes many rows of a table, some at a time: of each statement that fires triggers SQLite keeps the pages as they were
/// before, which costs more than the rows themselves where every row is a statement.
///
/// @param insert up to `values`
/// @param columns of a row
/// @param conflict what is done with a row that is there, possibly nothing
record ManyRows(String insert, int columns, String conflict) {
    private static final int AT_ONCE = 128;

    /// For those who need not know how far it is.
    static final IntConsumer UNTOLD = rows -> {};

    /// @param row the columns of one of them
    /// @param written told how many more are written, some at a time; what it throws ends the writing
    <T> void write(Database database, List<T> all, Function<? super T, Object[]> row, IntConsumer written) {
        var sql = sql(Math.min(AT_ONCE, all.size()));
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            int to = Math.min(all.size(), from + AT_ONCE);
            var values = new Object[(to - from) * columns];
            for (int i = from; i < to; i++) {
                System.arraycopy(row.apply(all.get(i)), 0, values, (i - from) * columns, columns);
            }
            database.update(to - from == AT_ONCE ? sql : sql(to - from), values);
            written.accept(to - from);
        }
    }

    private String sql(int rows) {
        var row = "(" + String.join(", ", Collections.nCopies(columns, "?")) + ")";
        return insert + " values " + String.join(", ", Collections.nCopies(rows, row)) + " " + conflict;
    }
}
