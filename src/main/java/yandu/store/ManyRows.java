package yandu.store;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.IntConsumer;

/// Writes many rows of a table, some at a time: of each statement that fires triggers SQLite keeps the pages as they were
/// before, which costs more than the rows themselves where every row is a statement.
///
/// @param insert up to `values`
/// @param columns of a row
/// @param conflict what is done with a row that is there, possibly nothing
record ManyRows(String insert, int columns, String conflict) {
    private static final int AT_ONCE = 256;

    /// For those who need not know how far it is.
    static final IntConsumer UNTOLD = rows -> {};

    /// @param row the columns of one of them
    /// @param written told how many more are written, some at a time; what it throws ends the writing
    <T> void write(Database database, List<T> all, Function<? super T, Object[]> row, IntConsumer written) {
        var sql = sql(Math.min(AT_ONCE, all.size()));
        var next = ahead(all, 0, row);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            int rows = Math.min(AT_ONCE, all.size() - from);
            var values = next.join();
            next = ahead(all, from + rows, row);
            database.update(rows == AT_ONCE ? sql : sql(rows), values);
            written.accept(rows);
        }
    }

    /// The values of the rows from one on, worked out while those before them are written.
    private <T> CompletableFuture<Object[]> ahead(List<T> all, int from, Function<? super T, Object[]> row) {
        int to = Math.min(all.size(), from + AT_ONCE);
        return from < to && all.size() > AT_ONCE
                ? CompletableFuture.supplyAsync(() -> values(all.subList(from, to), row))
                : CompletableFuture.completedFuture(values(all.subList(from, to), row));
    }

    private <T> Object[] values(List<T> rows, Function<? super T, Object[]> row) {
        var values = new Object[rows.size() * columns];
        for (int i = 0; i < rows.size(); i++) {
            System.arraycopy(row.apply(rows.get(i)), 0, values, i * columns, columns);
        }
        return values;
    }

    private String sql(int rows) {
        var row = "(" + String.join(", ", Collections.nCopies(columns, "?")) + ")";
        return insert + " values " + String.join(", ", Collections.nCopies(rows, row)) + " " + conflict;
    }
}
