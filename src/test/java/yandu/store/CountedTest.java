package yandu.store;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yandu.schedule.Memory;
import yandu.schedule.Memory.Phase;
import yandu.schedule.Rating;
import yandu.schedule.Review;
import yandu.store.Counted.Grades;
import yandu.store.Counted.Quarter;

class CountedTest {
    private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    private static final long QUARTER = 900;

    @TempDir Path folder;

    private record Graded(Review review, Phase phase, int interval) {
        Instant quarter() {
            return Instant.ofEpochSecond(Math.floorDiv(review.at().getEpochSecond(), QUARTER) * QUARTER);
        }

        boolean isMature() {
            return phase == Phase.REVIEW && interval >= 21;
        }

        boolean isYoung() {
            return phase == Phase.REVIEW && interval < 21;
        }
    }

    private static Memory waiting(Phase phase, int days) {
        return new Memory(phase, 5, 5, 0, Optional.of(START), Optional.of(START.minus(Duration.ofDays(days))), 3, 0);
    }

    private static Grades count(List<Graded> grades, Predicate<Graded> which) {
        var counted = grades.stream().filter(which).map(Graded::review).toList();
        return new Grades(
                counted.size(),
                (int) counted.stream().filter(review -> review.rating() != Rating.AGAIN).count(),
                counted.stream().mapToLong(Review::millis).sum());
    }

    private static List<Quarter> quarters(List<Graded> grades) {
        return new TreeMap<>(grades.stream().collect(groupingBy(Graded::quarter)))
                .entrySet().stream()
                        .map(
                                entry ->
                                        new Quarter(
                                                entry.getKey(),
                                                count(entry.getValue(), grade -> true),
                                                count(entry.getValue(), Graded::isYoung),
                                                count(entry.getValue(), Graded::isMature)))
                        .toList();
    }

    /// Kept by a trigger, counted from the log, and folded here: three ways to the same numbers.
    @Test
    void whatIsKeptIsWhatTheLogSays() {
        var random = new Random(11);
        try (var database = new Database(folder, Samples.asIs())) {
            new Reports(database).keep(Samples.report(), 0, 0, 1);
            var log = new ReviewLog(database);
            var counting = new ArrayList<Graded>();
            for (int i = 0; i < 400; i++) {
                var at = START.plusSeconds(random.nextInt(86_400));
                var rating = Rating.of(1 + random.nextInt(4));
                var phase = Phase.values()[random.nextInt(Phase.values().length)];
                int interval = 19 + random.nextInt(4);
                var id = Samples.report().id();
                var review = new Review(0, id, "figure:1", at, rating, random.nextInt(9000), Review.Source.CARD, false);
                long row = log.add(review, waiting(phase, interval));
                if (random.nextInt(5) == 0) {
                    log.undo(log.find(row).orElseThrow(), START.plus(Duration.ofDays(2)));
                } else {
                    counting.add(new Graded(review, phase, interval));
                }
            }
            var counted = new Counted(database);
            var library = new Selection(Optional.empty(), OptionalInt.empty());
            var report = new Selection(Optional.of(Samples.report().id()), OptionalInt.empty());
            assertEquals(quarters(counting), counted.since(START, library));
            assertEquals(quarters(counting), counted.since(START, report));
            var noon = START.plus(Duration.ofHours(3));
            var later = counting.stream().filter(grade -> !grade.review().at().isBefore(noon)).toList();
            assertEquals(quarters(later), counted.since(noon, library));
            assertEquals(quarters(later), counted.since(noon, report));
        }
    }
}
