package yandu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import yandu.analysis.Steps;
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

    /// How much a library holds of what a user counts; what was removed does not count.
    public record Contents(long reports, long cards, long reviews, long notes) {}

    private static final String CONTENTS =
            """
            select (select count(*) from report where removed is null) as reports,
                (select coalesce(sum(cards), 0) from made_cards join report on report.id = made_cards.report
                    where report.removed is null) as cards,
                (select count(*) from review where rating is not null) as reviews,
                (select count(*) from note where not removed) as notes
            """;

    /// How much the library holds.
    public Contents contents() {
        return database.first(CONTENTS, LibraryCopies::contents).orElseThrow();
    }

    /// How much a library file of the newest form holds.
    public static Contents contents(Path file) {
        try (var connection = readOnly().createConnection("jdbc:sqlite:" + file)) {
            return new Statements(connection).once(CONTENTS, row -> Optional.of(contents(row))).orElseThrow();
        } catch (SQLException e) {
            throw StoreException.of(e, file);
        }
    }

    private static Contents contents(Row row) throws SQLException {
        return new Contents(row.id("reports"), row.id("cards"), row.id("reviews"), row.id("notes"));
    }

    private static SQLiteConfig readOnly() {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        return config;
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
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(file);
            try (var connection = readOnly().createConnection("jdbc:sqlite:" + database.path());
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
    ///
    /// @param steps is told of each table, and may stop it
    public void replaceWith(Path file, Steps steps) {
        database.transaction(
                () -> {
                    database.whole(connection -> Refilling.refill(connection, sink -> pour(file, sink, steps)));
                    database.replaced();
                });
    }

    private static void pour(Path file, LibraryRows.Sink sink, Steps steps) {
        try (var rows = LibraryRows.of(file)) {
            var tables = rows.tables();
            for (int i = 0; i < tables.size(); i++) {
                rows.each(tables.get(i), sink.rows(tables.get(i)));
                steps.done((i + 1.0) / tables.size());
            }
        }
    }
}
