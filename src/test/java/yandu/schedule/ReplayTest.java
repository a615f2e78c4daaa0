package yandu.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import yandu.schedule.ReviewLogCsv.Row;

class ReplayTest {
    private static final Instant START = Instant.parse("2023-05-25T12:00:00Z");
    private static final StudyDay DAY = StudyDay.in(ZoneOffset.UTC);
    private final Scheduler scheduler = new FsrsScheduler(FsrsOptions.DEFAULT, DAY);

    private static Review row(long id, String key, int hours, Rating rating, boolean undone) {
        var at = START.plus(Duration.ofHours(hours));
        return new Review(id, "report", key, at, rating, 1000, Review.Source.CARD, undone);
    }

    @Test
    void memoryIsWhatTheReviewsMakeItUndoneOnesLeftOut() {
        var log = List.of(
                row(1, "a", 0, Rating.GOOD, false),
                row(2, "b", 1, Rating.EASY, false),
                row(3, "a", 2, Rating.AGAIN, true),
                row(4, "a", 90, Rating.GOOD, false));
        var a = new CardId("report", "a");
        var b = new CardId("report", "b");
        var first = scheduler.review(Memory.NEW, Rating.GOOD, log.get(0).at(), a.seed());
        var second = scheduler.review(first, Rating.GOOD, log.get(3).at(), a.seed());
        var easy = scheduler.review(Memory.NEW, Rating.EASY, log.get(1).at(), b.seed());
        var memories = Replay.of(log, scheduler);
        assertEquals(List.of(a, b), List.copyOf(memories.keySet()));
        assertEquals(List.of(second, easy), List.copyOf(memories.values()));
    }

    @Test
    void undoneThenDoneAgainIsAsIfNothingHappened() {
        var plain = List.of(row(1, "a", 0, Rating.GOOD, false), row(2, "a", 99, Rating.GOOD, false));
        var redone = List.of(
                row(1, "a", 0, Rating.GOOD, false),
                row(2, "a", 99, Rating.GOOD, true),
                row(3, "a", 99, Rating.GOOD, false));
        assertEquals(Replay.of(plain, scheduler), Replay.of(redone, scheduler));
    }

    @Test
    void seedsNeverChange() {
        assertEquals(0x1b6201461ee63bd6L, new CardId("report", "a").seed());
    }

    @Test
    void stepsComeInTheOrderOfTheFileWhateverItIs() {
        var random = new Random(3);
        var rows = new ArrayList<Row>();
        for (int i = 0; i < 300; i++) {
            var at = START.plus(Duration.ofHours(8 * i + random.nextInt(8)));
            rows.add(new Row("card" + i % 9, Rating.of(1 + random.nextInt(4)), at));
        }
        rows.sort((a, b) -> a.at().compareTo(b.at()));
        var memories = new HashMap<Row, Memory>();
        Replay.steps(rows, scheduler).forEach(step -> memories.put(step.row(), step.memory()));
        var shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        var steps = Replay.steps(shuffled, scheduler);
        assertEquals(shuffled, steps.stream().map(Replay.Step::row).toList());
        steps.forEach(step -> assertEquals(memories.get(step.row()), step.memory()));
    }

    @Test
    void aRowWrittenTwiceIsOneReview() {
        var once = new Row("a", Rating.GOOD, START);
        var later = new Row("a", Rating.GOOD, START.plus(Duration.ofDays(5)));
        var sameTime = new Row("a", Rating.HARD, START);
        var steps = Replay.steps(List.of(once, once, later, once, sameTime), scheduler);
        assertEquals(List.of(false, true, false, true, false), steps.stream().map(Replay.Step::repeated).toList());
        assertEquals(steps.get(0).memory(), steps.get(1).memory());
        assertEquals(3, steps.get(2).memory().reviews());
        assertEquals(Replay.steps(List.of(once, sameTime, later), scheduler).get(2).memory(), steps.get(2).memory());
    }

    /// A simulated learner: recall as predicted must be near to what happened (the learner forgets more than
    /// the defaults say, so not equal), and no number may leave its range.
    @Test
    void simulatedLogIsPlausible() throws Exception {
        var file = Path.of("../shared/fsrs/r10000.csv");
        Assumptions.assumeTrue(Files.exists(file));
        List<Row> rows;
        try (var in = Files.newBufferedReader(file)) {
            rows = ReviewLogCsv.read("r10000.csv", in);
        }
        assertEquals(10_000, rows.size());
        var before = new HashMap<String, Memory>();
        double predicted = 0;
        int recalled = 0;
        int counted = 0;
        for (var step : Replay.steps(rows, scheduler)) {
            var memory = before.put(step.row().cardId(), step.memory());
            if (memory != null) {
                predicted += scheduler.recall(memory, step.row().at());
                recalled += step.row().rating() == Rating.AGAIN ? 0 : 1;
                counted++;
            }
            assertTrue(step.memory().stability() >= 0.001 && step.memory().stability() <= 36500);
            assertTrue(step.memory().difficulty() >= 1 && step.memory().difficulty() <= 10);
            assertTrue(step.memory().due().orElseThrow().isAfter(step.row().at()));
        }
        assertEquals(9083, counted);
        assertEquals(predicted / counted, (double) recalled / counted, 0.03);
    }
}
