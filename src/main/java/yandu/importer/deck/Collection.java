package yandu.importer.deck;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.sqlite.Collation;
import org.sqlite.SQLiteConfig;
import yandu.importer.guard.Guard;

/// A collection of Anki's, which is an SQLite file from a stranger: opened for reading only, its tables asked whether they
/// are tables, nothing in its schema trusted, no value longer than one may be.
final class Collection implements AutoCloseable {
    private static final int LONGEST_VALUE = 16 << 20;

    private final Connection connection;
    private final Guard guard;

    private Collection(Connection connection, Guard guard) {
        this.connection = connection;
        this.guard = guard;
    }

    @FunctionalInterface
    interface Taker {
        void take(ResultSet row) throws SQLException, IOException;
    }

    static Collection open(Path file, Guard guard) throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setPragma(SQLiteConfig.Pragma.LIMIT_LENGTH, String.valueOf(LONGEST_VALUE));
        config.setBusyTimeout(0);
        var connection = config.createConnection("jdbc:sqlite:" + file);
        try (var statement = connection.createStatement()) {
            statement.execute("pragma trusted_schema = off");
            Collation.create(connection, "unicase", new Collation() {
                @Override
                protected int xCompare(String one, String other) {
                    return one.compareToIgnoreCase(other);
                }
            });
            return new Collection(connection, guard);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /// A view could stand for anything, a query without an end included.
    boolean has(String table) throws SQLException {
        try (var statement = connection.prepareStatement("select type, sql from sqlite_master where name = ?")) {
            statement.setString(1, table);
            var rows = statement.executeQuery();
            return rows.next() && "table".equals(rows.getString(1))
                    && !String.valueOf(rows.getString(2)).toLowerCase(Locale.ROOT).contains("virtual");
        }
    }

    /// Hands over the rows of a query.
    ///
    /// @param tables that it reads; the file must have them
    /// @throws IOException if it has not
    void each(String query, Taker taker, String... tables) throws SQLException, IOException {
        for (var table : tables) {
            if (!has(table)) {
                throw new IOException("no " + table);
            }
        }
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                guard.look();
                taker.take(rows);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
