package yandu.importer;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.sqlite.SQLiteConfig;
import yandu.importer.guard.Guard;

/// The notes in a collection of Anki, which is an SQLite file from a stranger: opened for reading only, its tables asked
/// whether they are tables, nothing in its schema trusted.
record AnkiNotes(Path file, Guard guard) {
    private static final int LONGEST_VALUE = 16 << 20;
    private static final Pattern DECK = Pattern.compile("\"name\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\u[0-9a-fA-F]{4}|\\\\.){1,200})\"");

    /// The fields of each note, in the order in which the notes were made.
    void each(Consumer<List<String>> note) throws IOException {
        try (var connection = open(); var statement = connection.createStatement()) {
            if (!isTable(connection, "notes")) {
                throw new IOException("no notes");
            }
            var rows = statement.executeQuery("select flds from notes order by id");
            while (rows.next()) {
                guard.look();
                var fields = rows.getString(1);
                if (fields != null) {
                    note.accept(List.of(fields.split("\u001f")));
                }
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /// The name of the deck, empty where there are several or none.
    String deck() {
        try (var connection = open(); var statement = connection.createStatement()) {
            if (!isTable(connection, "col")) {
                return "";
            }
            var rows = statement.executeQuery("select decks from col limit 1");
            var decks = rows.next() ? rows.getString(1) : "";
            var names = DECK.matcher(decks == null ? "" : decks).results()
                    .map(found -> unescaped(found.group(1)))
                    .filter(name -> !name.equals("Default"))
                    .distinct()
                    .toList();
            return names.size() == 1 ? names.getFirst().replace("::", " · ") : "";
        } catch (SQLException e) {
            return "";
        }
    }

    private static String unescaped(String json) {
        return Pattern.compile("\\\\u([0-9a-fA-F]{4})").matcher(json)
                .replaceAll(found -> String.valueOf((char) Integer.parseInt(found.group(1), 16)).replace("\\", "").replace("$", ""))
                .replace("\\", "");
    }

    private Connection open() throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setPragma(SQLiteConfig.Pragma.LIMIT_LENGTH, String.valueOf(LONGEST_VALUE));
        config.setBusyTimeout(0);
        var connection = config.createConnection("jdbc:sqlite:" + file);
        try (var statement = connection.createStatement()) {
            statement.execute("pragma trusted_schema = off");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /// A view could stand for anything, a query without an end included.
    private static boolean isTable(Connection connection, String name) throws SQLException {
        try (var statement = connection.prepareStatement("select type, sql from sqlite_master where name = ?")) {
            statement.setString(1, name);
            var rows = statement.executeQuery();
            return rows.next() && "table".equals(rows.getString(1))
                    && !String.valueOf(rows.getString(2)).toLowerCase(java.util.Locale.ROOT).contains("virtual");
        }
    }
}
