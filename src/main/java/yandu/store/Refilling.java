package yandu.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yandu.store.LibraryRows.Source;
import yandu.store.LibraryRows.Table;
import yandu.store.LibraryRows.Taker;

/// Puts the rows of one library in place of those of another, inside a transaction that is under way. Triggers rest
/// meanwhile: what they keep comes with the rows.
final class Refilling {
    private static final int AT_ONCE = 500;

    private final Connection connection;
    private final Map<String, Table> known = new HashMap<>();
    private final Map<Table, Batch> batches = new HashMap<>();

    private Refilling(Connection connection) throws SQLException {
        this.connection = connection;
        LibraryRows.tables(connection).forEach(table -> known.put(table.name(), table));
    }

    /// Rows on their way into a table.
    private record Batch(PreparedStatement statement, int[] waiting) {}

    /// A failure of the database on its way through code that knows none.
    private static final class Failed extends RuntimeException {
        Failed(SQLException cause) {
            super(cause);
        }
    }

    /// @throws StoreException if a table or column is none of the library's, or rows lead to rows that are not there
    static void refill(Connection connection, Source source) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("pragma defer_foreign_keys = on");
            var triggers = LibraryRows.triggers(connection);
            for (var trigger : triggers.keySet()) {
                statement.execute("drop trigger " + LibraryRows.quoted(trigger));
            }
            var refilling = new Refilling(connection);
            refilling.empty();
            refilling.fill(source);
            for (var making : triggers.values()) {
                statement.execute(making);
            }
            try (var broken = statement.executeQuery("pragma foreign_key_check")) {
                if (broken.next()) {
                    throw new StoreException(null, "transfer.refused.damaged", broken.getString(1));
                }
            }
        }
    }

    private void empty() throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var table : known.keySet()) {
                statement.execute("delete from " + LibraryRows.quoted(table));
            }
            statement.execute("delete from card_words");
        }
    }

    private void fill(Source source) throws SQLException {
        try {
            source.give(this::taker);
            for (var batch : batches.values()) {
                batch.statement().executeBatch();
                batch.statement().close();
            }
            // the index of words is this file's own
            try (var statement = connection.createStatement()) {
                statement.execute("update card set indexed = 0");
            }
        } catch (Failed e) {
            throw (SQLException) e.getCause();
        }
    }

    private Taker taker(Table table) {
        var ours = known.get(table.name());
        if (ours == null || !ours.columns().containsAll(table.columns()) || table.columns().stream().distinct().count() < table.columns().size()) {
            throw new StoreException(null, "transfer.refused.damaged", table.name());
        }
        try {
            var batch = batches.computeIfAbsent(table, this::batch);
            return values -> add(batch, values);
        } catch (Failed e) {
            throw new StoreException(e.getCause(), "transfer.refused.damaged", table.name());
        }
    }

    private Batch batch(Table table) {
        var names = String.join(", ", table.columns().stream().map(LibraryRows::quoted).toList());
        var places = String.join(", ", table.columns().stream().map(column -> "?").toList());
        try {
            return new Batch(
                    connection.prepareStatement("insert into " + LibraryRows.quoted(table.name()) + " (" + names + ") values (" + places + ")"),
                    new int[1]);
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    private static void add(Batch batch, List<Object> values) {
        try {
            for (int column = 0; column < values.size(); column++) {
                batch.statement().setObject(column + 1, values.get(column));
            }
            batch.statement().addBatch();
            if (++batch.waiting()[0] % AT_ONCE == 0) {
                batch.statement().executeBatch();
            }
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }
}
