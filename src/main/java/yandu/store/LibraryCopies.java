package yandu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import yandu.store.LibraryRows.Source;

/// Whole libraries: a copy of this one as it is, one built of rows, and this one's rows exchanged for another's.
public final class LibraryCopies {
    private final Database database;

    public LibraryCopies(Database database) {
        this.database = database;
    }

    /// A file in the folder of backups.
    public Path backup(String name) {
        return database.path().resolveSibling("backups").resolve(name);
    }

    /// How many reports the library holds.
    public long reports() {
        return database.first("select count(*) as reports from report where removed is null", row -> row.id("reports")).orElse(0L);
    }

    /// Whether the user has done nothing with the library yet: it holds at most the report that comes with the program.
    public boolean isUntouched() {
        return database.first(
                        """
                        select (select count(*) from report) <= 1
                            and not exists (select 1 from review)
                            and not exists (select 1 from note)
                            and not exists (select 1 from own_card)
                            and not exists (select 1 from quiz)
                            and not exists (select 1 from quiz_answer)
                            and not exists (select 1 from given_answer)
                            and not exists (select 1 from decision)
                            and not exists (select 1 from own_entry)
                            and not exists (
                                select 1 from card
                                where suspended or flag or marked or tags <> '' or removed is not null or front_wording is not null
                            ) as untouched
                        """,
                        row -> row.flag("untouched"))
                .orElse(true);
    }

    /// Writes the library as it is now to another file, by a connection of its own: whoever uses the library does not wait.
    public void copyTo(Path file) {
        database.whole(connection -> {}); // from here on there is a file
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(file);
            try (var connection = config.createConnection("jdbc:sqlite:" + database.path());
                    var statement = connection.prepareStatement("vacuum into ?")) {
                statement.setString(1, file.toString());
                statement.executeUpdate();
            }
        } catch (SQLException e) {
            throw database.refused(StoreException.of(e, file));
        } catch (IOException e) {
            throw database.refused(new StoreException(e, "store.unwritable", file));
        }
    }

    /// The newest form of library that this program knows.
    public static int newestForm() {
        return Migrations.ALL.newest();
    }

    /// Makes a library file of rows, and takes the steps it has not seen.
    ///
    /// @param form how many steps the library had seen that the rows are of, 1 to [#newestForm()]
    /// @throws StoreException if the rows are no library of that form
    public static void build(Path file, int form, Source source) {
        try {
            Files.deleteIfExists(file);
            var config = new SQLiteConfig();
            config.enforceForeignKeys(true);
            try (var connection = config.createConnection("jdbc:sqlite:" + file)) {
                Migrations.ALL.until(form).apply(connection, 0);
                inOne(connection, source);
                Migrations.ALL.apply(connection, form);
            }
        } catch (SQLException e) {
            throw new StoreException(e, "transfer.refused.damaged", String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new StoreException(e, "store.unwritable", file);
        }
    }

    private static void inOne(Connection connection, Source source) throws SQLException {
        connection.setAutoCommit(false);
        Refilling.refill(connection, source);
        connection.commit();
        connection.setAutoCommit(true);
    }

    /// Puts all rows of a library file of the newest form in place of this library's: all of it or nothing.
    public void replaceWith(Path file) {
        database.transaction(
                () -> {
                    database.whole(connection -> Refilling.refill(connection, sink -> pour(file, sink)));
                    database.replaced();
                });
    }

    private static void pour(Path file, LibraryRows.Sink sink) {
        try (var rows = LibraryRows.of(file)) {
            rows.tables().forEach(table -> rows.each(table, sink.rows(table)));
        }
    }
}
