package yandu.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sqlite.SQLiteConfig;

/// All rows of a library file, table by table, as plain values. Which tables and columns there are the file itself says, so a
/// new step of the library is covered on the day it is written. What can be made again is left out: indexes of words, views.
public final class LibraryRows implements AutoCloseable {
    private final Path file;
    private final Connection connection;

    private LibraryRows(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /// A table of the library.
    ///
    /// @param columns that hold values; those that follow from others are left out
    public record Table(String name, List<String> columns) {

        public Table {
            columns = List.copyOf(columns);
        }
    }

    /// Takes rows.
    @FunctionalInterface
    public interface Taker {

        /// @param values as many as there are columns: `Long`, `Double`, `String`, `byte[]` or null
        void take(List<Object> values);
    }

    /// Gives rows.
    @FunctionalInterface
    public interface Source {

        /// @throws StoreException if a table or column is none of the library's
        void give(Sink sink);
    }

    /// Where rows go.
    @FunctionalInterface
    public interface Sink {

        /// The taker of the rows of a table.
        ///
        /// @throws StoreException if a table or column is none of the library's
        Taker rows(Table table);
    }

    /// Opens a library file for reading.
    ///
    /// @throws StoreException if it cannot be read
    public static LibraryRows of(Path file) {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        try {
            return new LibraryRows(file, config.createConnection("jdbc:sqlite:" + file));
        } catch (SQLException e) {
            throw StoreException.of(e, file);
        }
    }

    /// The tables, by name.
    public List<Table> tables() {
        try {
            return tables(connection);
        } catch (SQLException e) {
            throw StoreException.of(e, file);
        }
    }

    /// How many steps the library has seen.
    public int form() {
        try (var statement = connection.createStatement(); var row = statement.executeQuery("pragma user_version")) {
            return row.next() ? row.getInt(1) : 0;
        } catch (SQLException e) {
            throw StoreException.of(e, file);
        }
    }

    /// Hands over the rows of a table, one by one, in an order that does not change from one time to the next.
    public void each(Table table, Taker taker) {
        var order = String.join(", ", table.columns().stream().map(LibraryRows::quoted).toList());
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select " + order + " from " + quoted(table.name()) + " order by " + order)) {
            while (rows.next()) {
                var values = new ArrayList<Object>();
                for (int column = 1; column <= table.columns().size(); column++) {
                    var value = rows.getObject(column);
                    values.add(value instanceof Integer number ? Long.valueOf(number) : value);
                }
                taker.take(values);
            }
        } catch (SQLException e) {
            throw StoreException.of(e, file);
        }
    }

    static List<Table> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<Table>();
        try (var statement = connection.createStatement();
                var names = statement.executeQuery("select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite\\_%' escape '\\' order by name")) {
            while (names.next()) {
                tables.add(new Table(names.getString(1), columns(connection, names.getString(1))));
            }
        }
        return tables;
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        try (var statement = connection.prepareStatement("select name from pragma_table_xinfo(?) where hidden = 0 order by cid")) {
            statement.setString(1, table);
            var columns = new ArrayList<String>();
            try (var names = statement.executeQuery()) {
                while (names.next()) {
                    columns.add(names.getString(1));
                }
            }
            return columns;
        }
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /// The triggers of a library by name, with what makes them.
    static Map<String, String> triggers(Connection connection) throws SQLException {
        var triggers = new LinkedHashMap<String, String>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery("select name, sql from sqlite_schema where type = 'trigger' order by rowid")) {
            while (rows.next()) {
                triggers.put(rows.getString(1), rows.getString(2));
            }
        }
        return triggers;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw StoreException.of(e, file);
        }
    }
}
