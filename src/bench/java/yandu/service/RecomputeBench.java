package yandu.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import yandu.schedule.Memory.Phase;
import yandu.schedule.Rating;
import yandu.schedule.Review;
import yandu.schedule.Watch;
import yandu.settings.Settings;
import yandu.store.Cards;
import yandu.store.Database;
import yandu.store.Reports;
import yandu.store.ReviewLog;
import yandu.store.Samples;

/// Replaying a long log: `recompute` twice, `verify` and a fit on 100,000 cards with 1,000,000 reviews.
public final class RecomputeBench {
    private static final int CARDS = 100_000;
    private static final int REVIEWS = 1_000_000;

    private RecomputeBench() {}

    public static void main(String... arguments) throws IOException {
        var folder = Files.createTempDirectory("recompute");
        try (var database = new Database(folder, Refused::of)) {
            var cards = new Cards(database);
            var log = new ReviewLog(database);
            timed("write", () -> write(database, cards, log));
            var rules =
                    new StudyRules(InstantSource.system(), ZoneId.of("Asia/Shanghai"), () -> Settings.DEFAULT);
            var upkeep = new Upkeep(database, cards, log, rules);
            timed("recompute", () -> upkeep.recompute() + " cards changed");
            timed("recompute", () -> upkeep.recompute() + " cards changed");
            timed("verify", () -> "sound: " + upkeep.verify().isSound());
            timed("settle", () -> upkeep.settle() + " cards changed");
            timed("optimize", () -> new Optimizing(log, rules).optimize(Watch.NONE).result().after());
        } finally {
            delete(folder);
        }
    }

    private static String write(Database database, Cards cards, ReviewLog log) {
        var start = Instant.parse("2024-01-01T04:00:00Z");
        new Reports(database).keep(Samples.report(), 0, 0, 1);
        cards.replace(Samples.report().id(), Samples.cards(CARDS, false), start);
        var random = new Random(1);
        database.transaction(
                () -> {
                    for (int i = 0; i < REVIEWS; i++) {
                        var rating = random.nextInt(6) == 0 ? Rating.AGAIN : Rating.of(2 + random.nextInt(3));
                        var at = start.plus(Duration.ofSeconds(50L * i));
                        var key = "figure:" + random.nextInt(CARDS);
                        log.add(
                                new Review(
                                        0, Samples.report().id(), key, at, rating, 0, Review.Source.CARD, false),
                                Phase.REVIEW);
                    }
                });
        return "%,d cards, %,d reviews".formatted(CARDS, REVIEWS);
    }

    private static void timed(String what, Supplier<?> work) {
        long start = System.nanoTime();
        var result = work.get();
        double seconds = (System.nanoTime() - start) / 1e9;
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf(Locale.ROOT, "%-10s %6.2f s, heap %,d MB: %s%n", what, seconds, used >> 20, result);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
