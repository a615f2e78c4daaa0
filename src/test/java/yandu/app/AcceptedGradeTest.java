package yandu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yandu.schedule.CardId;
import yandu.schedule.Rating;
import yandu.service.Extent;
import yandu.service.Refused;
import yandu.service.Reply;
import yandu.service.ReviewCard;
import yandu.service.Scope;
import yandu.settings.Settings;
import yandu.store.Disk;
import yandu.store.LibraryRows;
import yandu.study.Answer;
import yandu.study.TypedAnswer.Verdict;

/// A grade that is on the disk, and the program ends before what follows from it: the next start makes the library what it
/// would have been, row by row.
class AcceptedGradeTest {
    private static final int GRADES = 12;
    private static final Settings SETTINGS = Settings.DEFAULT.withNewPerDay(9999).withReviewsPerDay(9999);

    @TempDir Path folder;

    private Instant now = Instant.parse("2026-03-02T02:00:00Z");
    private int ends;

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void whatFollowsIsMadeUpFor(int seed) throws IOException {
        var random = new Random(seed);
        var live = Files.createDirectory(folder.resolve("live"));
        var left = new Left(live);
        try (var library = wiring(live, left)) {
            begin(library);
            for (int i = 0; i < GRADES; i++) {
                now = now.plus(Duration.ofMinutes(random.nextInt(20)));
                grade(library, random);
                var expected = rows(copy(live));
                assertNotEquals(expected, rows(left.copy), "it had followed already");
                assertSame(expected, reopened(left.copy));
                assertSame(expected, reopened(torn(live, left.written, random)));
            }
        }
    }

    @Test
    void aGradeIsGivenOnceHoweverOftenTheProgramEnds() throws IOException {
        var live = Files.createDirectory(folder.resolve("live"));
        var left = new Left(live);
        try (var library = wiring(live, left)) {
            begin(library);
            grade(library, new Random(1));
            assertSame(reopened(left.copy), reopened(left.copy));
        }
        try (var library = wiring(left.copy, Runnable::run)) {
            assertEquals(1, library.upkeep().verify().reviews());
            assertTrue(library.upkeep().verify().isSound());
            assertEquals(0, library.upkeep().recompute());
        }
    }

    @Test
    void aGradeThatTheDiskDoesNotTakeWasNeverGiven() throws IOException {
        var live = Files.createDirectory(folder.resolve("live"));
        var full = new boolean[1];
        Disk disk =
                wait -> {
                    if (full[0]) {
                        throw new UncheckedIOException(new IOException("no space"));
                    }
                    wait.run();
                };
        try (var library = wiring(live, disk)) {
            begin(library);
            grade(library, new Random(1));
            var before = rows(copy(live));
            full[0] = true;
            assertThrows(RuntimeException.class, () -> grade(library, new Random(2)));
            assertSame(before, rows(copy(live)));
            full[0] = false;
            grade(library, new Random(2));
            assertEquals(2, library.upkeep().verify().reviews());
        }
    }

    @Test
    void aCardThatIsNotThereIsRefused() throws IOException {
        var live = Files.createDirectory(folder.resolve("live"));
        try (var library = wiring(live, Runnable::run)) {
            begin(library);
            var before = rows(copy(live));
            var reviewing = library.reviewing();
            assertThrows(Refused.class, () -> reviewing.grade("none", "none", Rating.GOOD, 0));
            assertSame(before, rows(copy(live)));
        }
    }

    /// A copy of a library as it is each time the disk has the entry of a grade.
    private final class Left implements Disk {
        private final Path library;
        private Path copy;
        private long written;

        Left(Path library) {
            this.library = library;
        }

        @Override
        public void execute(Runnable wait) {
            wait.run();
            copy = copy(library);
            written = size(library.resolve("library.db-wal"));
        }
    }

    private static void begin(Wiring library) {
        library.importing().importBuiltIn();
        library.reviewing().begin(Scope.EVERYTHING, Extent.TODAY);
    }

    private static void grade(Wiring library, Random random) {
        var reviewing = library.reviewing();
        var card = random.nextInt(4) == 0 ? any(reviewing.cards(Scope.EVERYTHING), random) : reviewing.next(Scope.EVERYTHING).orElseThrow();
        var reply = random.nextBoolean() ? Optional.of(new Reply("答", Verdict.CLOSE, random.nextBoolean())) : Optional.<Reply>empty();
        var items = card.card().answer() instanceof Answer.Series(var pieces) ? pieces.size() : 0;
        var verdicts = random.ints(items, 0, 2).mapToObj(item -> item == 1).toList();
        reviewing.grade(new CardId(card.reportId(), card.card().key()), Rating.of(1 + random.nextInt(4)), 900, reply, verdicts);
    }

    private static ReviewCard any(List<ReviewCard> cards, Random random) {
        var lists = cards.stream().filter(card -> card.card().answer() instanceof Answer.Series).toList();
        return lists.get(random.nextInt(lists.size()));
    }

    private Wiring wiring(Path data, Disk disk) {
        return new Wiring(data, data, () -> SETTINGS, () -> now, ZoneId.of("Asia/Shanghai"), new Random(1), disk);
    }

    /// What is in a library after the program was started on it, much later.
    private List<String> reopened(Path data) {
        var then = now;
        now = now.plus(Duration.ofHours(5));
        try (var library = wiring(data, Runnable::run)) {
            library.reviewing().tomorrow(Scope.EVERYTHING);
        } finally {
            now = then;
        }
        return rows(data);
    }

    /// A library whose log lost some of its end, but nothing that was waited for.
    private Path torn(Path library, long written, Random random) throws IOException {
        var copy = copy(library);
        var log = copy.resolve("library.db-wal");
        var bytes = Files.readAllBytes(log);
        Files.write(log, Arrays.copyOf(bytes, random.nextInt((int) written, bytes.length)));
        return copy;
    }

    private Path copy(Path library) {
        try {
            var copy = Files.createDirectory(folder.resolve("copy" + ends++));
            for (var name : List.of("library.db", "library.db-wal")) {
                Files.copy(library.resolve(name), copy.resolve(name));
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> rows(Path data) {
        var all = new ArrayList<String>();
        try (var rows = LibraryRows.of(data.resolve("library.db"))) {
            for (var table : rows.tables()) {
                rows.each(table, values -> all.add(table.name() + values));
            }
        }
        return all;
    }

    private static void assertSame(List<String> expected, List<String> rows) {
        var missing = new ArrayList<>(expected);
        missing.removeAll(rows);
        var extra = new ArrayList<>(rows);
        extra.removeAll(expected);
        assertTrue(missing.isEmpty() && extra.isEmpty(), () -> "missing " + missing + ", but there are " + extra);
    }
}
