package yandu.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yandu.schedule.CardId;
import yandu.schedule.Rating;
import yandu.settings.Settings;
import yandu.store.Samples;

class UpkeepTest {
    private static final String OTHER =
            "0.6, 2.4, 4.1, 14, 6.9, 0.62, 2.6, 0.02, 1.55, 0.12, 1.05, 1.9, 0.09, 0.31, 2.2, 0.45, 2.3, 0.5, 0.1, 0.1, 0.22";

    @TempDir Path folder;
    private TestLibrary library;

    @BeforeEach
    void open() {
        library = new TestLibrary(folder);
        library.with(Samples.cards(25, false));
        var reviewing = library.reviewing();
        var random = new Random(5);
        for (int i = 0; i < 150; i++) {
            library.pass(Duration.ofMinutes(random.nextInt(1, 4000)));
            var card = reviewing.next(Scope.EVERYTHING).orElseThrow();
            reviewing.grade(card.reportId(), card.card().key(), Rating.of(random.nextInt(1, 5)), 0);
            if (random.nextInt(5) == 0) {
                library.history.undo();
            }
        }
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aLibraryInUseIsSoundAndRecomputingChangesNothing() {
        var health = library.upkeep().verify();
        assertTrue(health.isSound(), health::toString);
        assertEquals(25, health.cards());
        assertEquals(150, health.reviews());
        assertEquals(0, library.upkeep().recompute());
    }

    @Test
    void aMemoryThatIsNotWhatTheLogSaysIsFoundAndMended() {
        var id = Samples.report().id();
        var right = library.cards.memory(id, "figure:3");
        library.cards.remember(id, "figure:3", Samples.memory(99));
        var health = library.upkeep().verify();
        assertFalse(health.isSound());
        assertEquals(List.of(new CardId(id, "figure:3")), health.astray());
        assertEquals(1, library.upkeep().recompute());
        assertEquals(right, library.cards.memory(id, "figure:3"));
        assertEquals(0, library.upkeep().recompute());
        assertTrue(library.upkeep().verify().isSound());
    }

    @Test
    void workThatIsNotCountedAsTheLogHasItIsFoundAndMended() throws SQLException {
        library.close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + library.database.path());
                var statement = connection.createStatement()) {
            statement.executeUpdate("update worked set millis = millis + 1 where quarter = (select max(quarter) from worked)");
            statement.executeUpdate("delete from worked where quarter = (select min(quarter) from worked where grades > 0)");
            statement.executeUpdate("insert into worked values (1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0)");
        }
        var health = library.upkeep().verify();
        assertEquals(3, health.miscounted());
        assertFalse(health.isSound());
        assertEquals(0, library.upkeep().recompute());
        assertTrue(library.upkeep().verify().isSound());
    }

    @Test
    void anotherRetentionIsNoFaultAndRecomputingAppliesItOnce() {
        library.set(settings -> settings.reschedule(scheduling -> scheduling.withDesiredRetention(0.8)));
        assertTrue(library.upkeep().verify().isSound());
        assertNotEquals(0, library.upkeep().recompute());
        assertEquals(0, library.upkeep().recompute());
    }

    @Test
    void otherParametersAreAppliedOnceAndTakenBackWhole() {
        library.upkeep().settle();
        var before = library.cards.everyState();
        library.set(settings -> settings.reschedule(old -> old.withParameters(OTHER)));
        assertFalse(library.upkeep().verify().isSound());
        assertNotEquals(0, library.upkeep().settle());
        assertTrue(library.upkeep().verify().isSound());
        assertEquals(0, library.upkeep().settle());
        library.set(settings -> Settings.DEFAULT);
        assertNotEquals(0, library.upkeep().settle());
        assertEquals(before, library.cards.everyState());
    }

    @Test
    void anotherBorderOfTheDayAndOtherStepsAreSettledToo() {
        library.upkeep().settle();
        library.set(settings -> settings.reschedule(old -> old.withDayStartHour(12)));
        assertNotEquals(0, library.upkeep().settle());
        library.set(settings -> settings.reschedule(old -> old.withLearningSteps(List.of())));
        assertNotEquals(0, library.upkeep().settle());
        assertTrue(library.upkeep().verify().isSound());
    }

    /// What concerns only when cards come back leaves what is there as it is.
    @Test
    void retentionAndLongestIntervalSettleNothing() {
        library.upkeep().settle();
        library.set(settings -> settings.reschedule(old -> old.withDesiredRetention(0.8).withLongestInterval(9)));
        assertEquals(0, library.upkeep().settle());
    }

    @Test
    void aClockSetBackIsCountedAndNothingIsLost() {
        assertEquals(0, library.upkeep().verify().setBack());
        library.pass(Duration.ofDays(-400));
        var card = library.reviewing().cards(Scope.EVERYTHING).getFirst();
        library.reviewing().grade(card.reportId(), card.card().key(), Rating.GOOD, 0);
        var health = library.upkeep().verify();
        assertEquals(1, health.setBack());
        assertEquals(151, health.reviews());
        assertTrue(health.isSound());
    }
}
