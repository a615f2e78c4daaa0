package yandu.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yandu.schedule.Memory.Phase;
import yandu.schedule.Rating;

class DatabaseTest {
    private static final int NEWEST = Migrations.ALL.newest();

    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir Path folder;
    private Database database;

    @AfterEach
    void close() {
        if (database != null) {
            database.close();
        }
    }

    private Database open() {
        database = new Database(folder, Samples.asIs());
        return database;
    }

    /// Opens the library as a program would that knows one step more.
    private void openAfter(String step) {
        var migrations = new Migrations(Stream.concat(Migrations.ALL.steps().stream(), Stream.of(step)).toList());
        database = new Database(folder, Samples.asIs(), migrations, Duration.ZERO, Runnable::run);
    }

    /// A second program that waits so long for the first.
    private Database second(Duration patience) {
        return new Database(folder, Samples.asIs(), Migrations.ALL, patience, Runnable::run);
    }

    private Path file() {
        return folder.resolve(Database.FILE);
    }

    private int pragma(String name) {
        return database.first("pragma " + name, row -> row.result().getInt(1)).orElseThrow();
    }

    /// Work that is called off is interrupted, perhaps just while it waits for the disk.
    @Test
    void anInterruptDoesNotShutTheLibrary() {
        open().update("create table counted (number integer)");
        for (int number = 1; number <= 3; number++) {
            Thread.currentThread().interrupt();
            database.update("insert into counted values (?)", number);
            assertTrue(Thread.interrupted(), "whoever called the work off is heard");
            assertEquals(number, database.list("select number from counted", row -> row.number("number")).size());
        }
    }

    @Test
    void nothingIsTouchedBeforeTheFirstUse() throws IOException {
        open();
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "application_id, 1499557476",
        "foreign_keys, 1",
        "synchronous, 1", // WriteAhead does the rest
    })
    void aNewLibraryIsSetUp(String pragma, int value) {
        open();
        assertEquals(value, pragma(pragma));
    }

    @Test
    void aNewLibraryHasSeenAllSteps() {
        open();
        assertEquals(NEWEST, pragma("user_version"));
    }

    @Test
    void theJournalIsWrittenAhead() {
        open();
        var mode = database.first("pragma journal_mode", row -> row.text("journal_mode"));
        assertEquals(Optional.of("wal"), mode);
        assertTrue(Files.exists(folder.resolve("library.db-wal")));
    }

    @Test
    void everyTableIsStrict() {
        open();
        assertEquals(
                List.of(),
                database.list(
                        "select name from pragma_table_list where type = 'table' and not strict"
                                + " and name not like 'sqlite_%'",
                        row -> row.text("name")));
    }

    @Test
    void whatWasKeptIsThereAfterReopening() {
        new Reports(open()).keep(Samples.report(), 0, 3, 1);
        database.close();
        assertEquals(Samples.report(), new Reports(open()).find("0123456789ab").orElseThrow());
    }

    @Test
    void aFailedTransactionLeavesNothing() {
        var reports = new Reports(open());
        assertThrows(
                IllegalStateException.class,
                () ->
                        database.transaction(
                                () -> {
                                    reports.keep(Samples.report(), 0, 3, 1);
                                    throw new IllegalStateException();
                                }));
        assertEquals(List.of(), reports.ids());
        reports.keep(Samples.report(), 0, 3, 1);
        assertEquals(1, reports.ids().size());
    }

    @Test
    void aTransactionInsideAnotherIsPartOfIt() {
        var reports = new Reports(open());
        assertThrows(
                IllegalStateException.class,
                () ->
                        database.transaction(
                                () -> {
                                    database.transaction(() -> reports.keep(Samples.report(), 0, 3, 1));
                                    throw new IllegalStateException();
                                }));
        assertEquals(List.of(), reports.ids());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update review set rating = 4",
                "delete from review",
                "update quiz_answer set right = 1",
                "delete from quiz_answer"
            })
    void theLogsOnlyGrow(String sql) {
        new Reports(open()).keep(Samples.report(), 0, 3, 1);
        new ReviewLog(database).add(Samples.review("a", Rating.GOOD), Phase.NEW);
        database.update(
                """
                insert into quiz_answer (at, report, topic, question, given, expected, right, credit, millis)
                values (0, '0123456789ab', 't', '{}', '', '', 0, 0.0, 0)
                """);
        assertEquals("store.failed", assertThrows(StoreException.class, () -> database.update(sql)).key());
    }

    @Test
    void aLibraryIsMigratedStepByStepAndKept() {
        new Reports(open()).keep(Samples.report(), 0, 3, 1);
        database.close();
        openAfter("test-002.sql");
        assertEquals(NEWEST + 1, pragma("user_version"));
        assertEquals(1, new Reports(database).ids().size());
        assertEquals(List.of(), database.list("select * from added_in_two", row -> row));
    }

    @Test
    void aLibraryIsKeptInItsOldFormBeforeItTakesANewOne() throws Exception {
        new Reports(open()).keep(Samples.report(), 0, 3, 1);
        database.close();
        openAfter("test-002.sql");
        assertEquals(NEWEST + 1, pragma("user_version"));
        var old = Files.createDirectory(folder.resolve("old"));
        Files.copy(folder.resolve("backups/library-form-" + NEWEST + ".db"), old.resolve(Database.FILE));
        try (var copy = new Database(old, Samples.asIs())) {
            assertEquals(1, new Reports(copy).ids().size());
        }
    }

    @Test
    void aStepThatFailsLeavesTheLibraryAsItWas() {
        new Reports(open()).keep(Samples.report(), 0, 3, 1);
        database.close();
        openAfter("test-broken.sql");
        assertThrows(StoreException.class, () -> new Reports(database).ids());
        assertEquals(1, new Reports(open()).ids().size());
        assertEquals(NEWEST, pragma("user_version"));
        assertEquals(List.of(), database.list("select * from sqlite_schema where name = 'half'", row -> row));
    }

    @Test
    void aNewerLibraryIsNotWritten() throws Exception {
        new Reports(open()).keep(Samples.report(), 0, 3, 1);
        database.close();
        execute("pragma user_version = 99");
        var refused = refusedUnchanged();
        assertEquals("store.newer", refused.key());
        assertEquals(List.of(file(), 99, NEWEST), refused.arguments());
    }

    @Test
    void aNewerLibraryWhoseHeaderIsStillInTheLogIsNotWritten() throws Exception {
        new Reports(open()).keep(Samples.report(), 0, 3, 1);
        database.close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            statement.executeUpdate("pragma user_version = 99");
            var copy = Files.createDirectory(folder.resolve("copy"));
            for (var name : List.of("library.db", "library.db-wal")) {
                Files.copy(folder.resolve(name), copy.resolve(name));
            }
        }
        folder = folder.resolve("copy");
        assertEquals("store.newer", refusedUnchanged().key());
    }

    @Test
    void anotherProgramsDatabaseIsNotWritten() throws Exception {
        execute("create table theirs (x); pragma application_id = 12345");
        assertEquals("store.foreign", refusedUnchanged().key());
    }

    @Test
    void aDatabaseWithoutANameIsNotWritten() throws Exception {
        execute("create table theirs (x)");
        assertEquals("store.foreign", refusedUnchanged().key());
    }

    @Test
    void aFileThatIsNoDatabaseIsNotWritten() throws Exception {
        Files.writeString(file(), "这不是资料库。".repeat(100));
        assertEquals("store.foreign", refusedUnchanged().key());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 6, 12})
    void aDamagedLibraryIsNotWritten(int page) throws Exception {
        var reports = new Reports(open());
        reports.keep(Samples.report(), 0, 3, 1);
        new Cards(database).replace("0123456789ab", Samples.cards(100, false), Samples.NOW);
        database.close();
        var bytes = Files.readAllBytes(file());
        for (int i = page * 4096; i < (page + 1) * 4096; i++) {
            bytes[i] = (byte) (i * 31);
        }
        Files.write(file(), bytes);
        assertEquals("store.damaged", refusedUnchanged().key());
    }

    @Test
    void aTruncatedLibraryIsNotWritten() throws Exception {
        new Reports(open()).keep(Samples.report(), 0, 3, 1);
        database.close();
        Files.write(file(), Arrays.copyOf(Files.readAllBytes(file()), 3 * 4096));
        assertEquals("store.damaged", refusedUnchanged().key());
    }

    @Test
    void anEmptyFileBecomesALibrary() throws Exception {
        Files.createFile(file());
        new Reports(open()).keep(Samples.report(), 0, 3, 1);
        assertEquals(NEWEST, pragma("user_version"));
    }

    @Test
    void aFolderInItsPlaceIsRefused() throws Exception {
        Files.createDirectory(file());
        assertEquals("store.unwritable", refused().key());
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefused() throws Exception {
        folder = Files.createFile(folder.resolve("file"));
        assertEquals("store.unwritable", refused().key());
    }

    @Test
    void oneWriterAtATime() {
        new Reports(open()).keep(Samples.report(), 0, 3, 1);
        try (var second = second(Duration.ZERO)) {
            var reports = new Reports(second);
            assertEquals("store.in-use", assertThrows(StoreException.class, reports::ids).key());
            database.close();
            assertEquals(1, reports.ids().size());
        }
    }

    @Test
    void aSecondWriterWaitsForAShortOneToEnd() throws Exception {
        new Reports(open()).keep(Samples.report(), 0, 3, 1);
        try (var second = second(LONG);
                var worker = Executors.newSingleThreadExecutor()) {
            var listed = worker.submit(new Reports(second)::ids);
            assertThrows(TimeoutException.class, () -> listed.get(300, TimeUnit.MILLISECONDS));
            database.close();
            assertEquals(1, listed.get(1, TimeUnit.MINUTES).size());
        }
    }

    @Test
    void manyThreadsShareOneLibrary() throws Exception {
        new Reports(open()).keep(Samples.report(), 0, 3, 1);
        var log = new ReviewLog(database);
        try (var workers = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 200; i++) {
                var review = Samples.review("a", Rating.GOOD);
                workers.submit(() -> database.transaction(() -> log.add(review, Phase.NEW)));
            }
        }
        assertEquals(200, log.everything().size());
    }

    @Test
    void anInterruptedOpeningCanBeTriedAgain() throws Exception {
        new Reports(open()).keep(Samples.report(), 0, 3, 1);
        try (var second = second(LONG);
                var worker = Executors.newSingleThreadExecutor()) {
            var cancelled = worker.submit(new Reports(second)::ids);
            assertThrows(TimeoutException.class, () -> cancelled.get(200, TimeUnit.MILLISECONDS));
            cancelled.cancel(true);
            database.close();
            assertEquals(1, worker.submit(new Reports(second)::ids).get(1, TimeUnit.MINUTES).size());
        }
    }

    @Test
    void aCopyMadeMidWayHoldsAllThatWasAcknowledged() throws Exception {
        var reports = new Reports(open());
        var cards = new Cards(database);
        var log = new ReviewLog(database);
        reports.keep(Samples.report(), 0, 3, 1);
        cards.replace("0123456789ab", Samples.cards(50, false), Samples.NOW);
        var copy = Files.createDirectory(folder.resolve("copy"));
        for (int i = 0; i < 50; i++) {
            var key = "figure:" + i;
            int stability = i + 1;
            database.transaction(
                    () -> {
                        log.add(Samples.review(key, Rating.GOOD), Phase.NEW);
                        cards.remember("0123456789ab", key, Samples.memory(stability));
                    });
        }
        for (var name : List.of("library.db", "library.db-wal")) { // as a crash would leave them
            Files.copy(folder.resolve(name), copy.resolve(name));
        }
        try (var crashed = new Database(copy, Samples.asIs())) {
            assertEquals("ok", crashed.integrity());
            assertEquals(log.everything(), new ReviewLog(crashed).everything());
            assertEquals(cards.everyState(), new Cards(crashed).everyState());
        }
    }

    @Test
    void aTornEndOfTheJournalLosesNoEarlierTransaction() throws Exception {
        var reports = new Reports(open());
        reports.keep(Samples.report(), 0, 3, 1);
        long acknowledged = Files.size(folder.resolve("library.db-wal"));
        reports.setRemoved("0123456789ab", Optional.of(Samples.NOW));
        var copy = Files.createDirectory(folder.resolve("copy"));
        Files.copy(file(), copy.resolve("library.db"));
        var wal = Files.readAllBytes(folder.resolve("library.db-wal"));
        Files.write(copy.resolve("library.db-wal"), Arrays.copyOf(wal, (int) acknowledged + 1000));
        try (var crashed = new Database(copy, Samples.asIs())) {
            assertEquals("ok", crashed.integrity());
            assertEquals(1, new Reports(crashed).ids().size());
        }
    }

    private StoreException refused() {
        return assertThrows(StoreException.class, () -> new Reports(open()).ids());
    }

    /// The refusal; nothing that was in the folder has changed.
    private StoreException refusedUnchanged() throws IOException {
        var before = contents();
        var refused = refused();
        database.close();
        var after = contents();
        assertFalse(before.isEmpty());
        before.forEach((name, bytes) -> assertArrayEquals(bytes, after.get(name), name));
        return refused;
    }

    private Map<String, byte[]> contents() throws IOException {
        var contents = new TreeMap<String, byte[]>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (!file.getFileName().toString().endsWith("-shm")) {
                    contents.put(file.getFileName().toString(), Files.readAllBytes(file));
                }
            }
        }
        return contents;
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
