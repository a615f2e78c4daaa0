package yandu.schedule;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.schedule.ReviewLogCsv.Row;

class OptimizerTest {
    private static final Instant START = Instant.parse("2023-05-25T12:00:00Z");

    private static Row row(String card, int hours, int grade) {
        return new Row(card, Rating.of(grade), START.plus(Duration.ofHours(hours)));
    }

    @Test
    void itemsAreReviewsAfterAtLeastADay() {
        var set = TrainingSet.ofRows(
                List.of(row("b", 1, 3), row("a", 0, 1), row("a", 1, 3), row("a", 24, 3), row("b", 96, 1),
                        row("a", 25, 2), row("a", 72, 4)),
                Simulated.DAY);
        assertEquals(2, set.cards());
        assertEquals(7, set.reviews());
        assertEquals(3, set.items());
        assertArrayEquals(new byte[] {1, 3, 3, 2, 4, 3, 1}, set.grade);
        assertArrayEquals(new int[] {0, 0, 1, 0, 2, 0, 4}, set.days);
        assertArrayEquals(new int[] {2, 4, 6}, set.item);
    }

    @Test
    void theLibrarysLogLeavesUndoneReviewsOut() {
        var log = new ArrayList<Review>();
        for (int i = 0; i < 3; i++) {
            var at = START.plus(Duration.ofDays(i));
            log.add(new Review(i, "r", "a", at, Rating.GOOD, 1, Review.Source.CARD, i == 1));
        }
        var set = TrainingSet.of(log, Simulated.DAY);
        assertArrayEquals(new int[] {0, 2}, set.days);
    }

    @Test
    void anEmptyLogChangesNothing() {
        var set = TrainingSet.ofRows(List.of(), Simulated.DAY);
        var result = Optimizer.optimize(set, Parameters.DEFAULT, Watch.NONE);
        assertFalse(result.changed());
        assertEquals(0, result.after().items());
        assertEquals(0, Optimizer.foresight(set, Parameters.DEFAULT, Watch.NONE).learned().items());
    }

    @Test
    void fewerThanEightItemsSayNothing() {
        var result = Optimizer.optimize(Simulated.set(3, 3), Simulated.TRUE, Watch.NONE);
        assertEquals(6, result.after().items());
        assertEquals(Optimizer.fit(Simulated.set(3, 3), Parameters.DEFAULT), result.after());
    }

    @Test
    void fewItemsMoveTheFirstStabilitiesOnly() {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < 30; i++) {
            rows.add(row("card" + i, 0, 3));
            rows.add(row("card" + i, 24 * 5, i % 5 == 0 ? 1 : 3));
        }
        var result = Optimizer.optimize(TrainingSet.ofRows(rows, Simulated.DAY), Parameters.DEFAULT, Watch.NONE);
        var w = result.parameters().toArray();
        var defaults = Parameters.DEFAULT.toArray();
        assertTrue(result.changed());
        assertNotEquals(defaults[2], w[2]);
        assertArrayEquals(Arrays.copyOfRange(defaults, 4, 21), Arrays.copyOfRange(w, 4, 21));
    }

    @Test
    void aSimulatedLearnerIsFoundOut() {
        var set = Simulated.set(300, 9);
        var result = Optimizer.optimize(set, Parameters.DEFAULT, Watch.NONE);
        double truth = Optimizer.fit(set, Simulated.TRUE).logLoss();
        assertTrue(result.changed());
        assertEquals(2400, result.after().items());
        assertTrue(result.after().logLoss() < truth + 0.002, result::toString);
        assertTrue(result.after().logLoss() < result.before().logLoss() - 0.005, result::toString);
        assertTrue(result.after().rmseBins() < result.before().rmseBins(), result::toString);
        assertTrue(Optimizer.foresight(set, Parameters.DEFAULT, Watch.NONE).learned().logLoss() < result.before().logLoss());
    }

    @Test
    void theSameLogGivesTheSameParametersAndTheSecondTimeNothingNew() {
        var set = Simulated.set(100, 6);
        var once = Optimizer.optimize(set, Parameters.DEFAULT, Watch.NONE);
        assertEquals(once, Optimizer.optimize(set, Parameters.DEFAULT, Watch.NONE));
        var twice = Optimizer.optimize(set, once.parameters(), Watch.NONE);
        assertFalse(twice.changed());
        assertEquals(once.parameters(), twice.parameters());
    }

    @Test
    void whatFitsWorseIsNotKept() {
        var set = Simulated.set(40, 6);
        var result = Optimizer.optimize(set, Simulated.TRUE, Watch.NONE);
        assertEquals(result.changed(), result.after().logLoss() < result.before().logLoss());
        assertEquals(result.changed() ? result.after() : result.before(),
                Optimizer.fit(set, result.parameters()));
    }

    /// Waits that hardly any card had are left out with their cards.
    @Test
    void rareFirstWaitsAreOutliers() {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < 400; i++) {
            rows.add(row("card" + i, 0, 3));
            rows.add(row("card" + i, 24 * (i < 300 ? 3 : i < 384 ? 4 : i < 392 ? 7 : 10 + i % 8), 3));
            rows.add(row("card" + i, 24 * 40, 3));
        }
        var set = TrainingSet.ofRows(rows, Simulated.DAY);
        var intervals = new FirstIntervals(set, set.items());
        assertEquals(384, intervals.count(3));
        assertEquals(0, intervals.count(1));
        assertEquals(
                List.of(new FirstIntervals.Group(3, 300, 300), new FirstIntervals.Group(4, 84, 84)),
                intervals.of(3));
        long kept = IntStream.range(0, 400).filter(intervals::keeps).count();
        assertEquals(384, kept);
    }

    /// Logs made by an independent program, against what fsrs-rs reaches on them.
    @ParameterizedTest
    @CsvSource({
        "r10000.csv, 1000, .31775, .30738",
        "r10000.csv, 10000, .30428, .29762",
        "r100000.csv, 100000, .29788, .29141",
    })
    void asGoodAsThePublishedOptimizer(String name, int rows, double before, double published) throws Exception {
        var file = Path.of("../shared/fsrs", name);
        Assumptions.assumeTrue(Files.exists(file));
        try (var in = Files.newBufferedReader(file)) {
            var set = TrainingSet.ofRows(ReviewLogCsv.read(name, in).subList(0, rows), Simulated.DAY);
            var result = Optimizer.optimize(set, Parameters.DEFAULT, Watch.NONE);
            assertEquals(before, result.before().logLoss(), 1e-5);
            assertTrue(result.after().logLoss() < published + 1e-4, result::toString);
        }
    }

    @Test
    void foresightMeasuresBothOnTheSameItems() {
        var set = Simulated.set(300, 9);
        var foresight = Optimizer.foresight(set, Parameters.DEFAULT, Watch.NONE);
        assertEquals(2000, foresight.present().items());
        assertEquals(2000, foresight.learned().items());
        assertTrue(foresight.learned().logLoss() < foresight.present().logLoss(), foresight::toString);
        assertTrue(foresight.learned().rmseBins() < foresight.present().rmseBins(), foresight::toString);
    }

    @Test
    void theWatchSeesTheWorkAdvanceToItsEnd() {
        var set = Simulated.set(100, 6);
        var seen = new ArrayList<Double>();
        Optimizer.optimize(set, Parameters.DEFAULT, seen::add);
        Optimizer.foresight(set, Parameters.DEFAULT, share -> seen.add(1 + share));
        assertEquals(seen.stream().sorted().toList(), seen);
        assertEquals(2, seen.getLast());
        assertTrue(seen.size() > 40, seen::toString);
    }

    @Test
    void theWatchCanEndTheWork() {
        var set = Simulated.set(100, 6);
        Watch impatient =
                share -> {
                    if (share > 0.3) {
                        throw new CancellationException();
                    }
                };
        assertThrows(
                CancellationException.class, () -> Optimizer.optimize(set, Parameters.DEFAULT, impatient));
    }
}
