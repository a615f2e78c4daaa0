package yandu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yandu.schedule.Rating;
import yandu.service.Scope;
import yandu.settings.ReviewStyle;
import yandu.settings.Settings;
import yandu.store.Disk;

/// A process that is killed while it reviews, again and again: whatever it had reported as done is there afterwards, memory
/// and log agree, and the session goes on with the card that was up. Every other time it ends by itself between the moment in
/// which a grade is on the disk and all that follows from it. By hand: `-Dyandu.kills=1000`.
class KilledReviewTest {
    private static final int KILLS = Integer.getInteger("yandu.kills", 3);
    private static final Random RANDOM = new Random(5);

    @TempDir Path folder;

    /// What the process said after a grade: how many grades it has given, and the card that is up then.
    private record Word(int grades, String up) {

        static Word of(String line) {
            var parts = line.split(" ", 2);
            return new Word(Integer.parseInt(parts[0]), parts[1]);
        }
    }

    @Test
    void noAcknowledgedReviewIsLostAndTheSessionGoesOn() throws Exception {
        try (var library = wiring(folder, 0)) {
            library.importing().importBuiltIn();
        }
        int before = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            boolean between = kill % 2 == 0;
            int enough = 5 + RANDOM.nextInt(30);
            var words = reviewUntilKilled(kill, enough, between);
            try (var library = wiring(folder, kill)) {
                var health = library.upkeep().verify();
                assertEquals("ok", health.integrity());
                assertEquals(List.of(), health.astray(), "log and cards went apart");
                int kept = health.reviews() - before;
                int acknowledged = words.getLast().grades();
                if (between) {
                    assertEquals(enough, kept, "the grade that was on the disk is lost");
                    assertEquals(enough - 1, acknowledged);
                }
                assertTrue(kept == acknowledged || kept == acknowledged + 1, kept + " kept of " + acknowledged);
                assertEquals(Optional.of(Scope.EVERYTHING), library.reviewing().interrupted());
                if (kept == acknowledged) {
                    var up = library.reviewing().next(Scope.EVERYTHING).orElseThrow().card().key();
                    assertEquals(words.getLast().up(), up, "another card is up");
                }
                before = health.reviews();
            }
        }
        System.out.println("killed " + KILLS + " times, " + before + " reviews kept");
    }

    private List<Word> reviewUntilKilled(int day, int enough, boolean between) throws Exception {
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Reviewer.class.getName(),
                                folder.toString(),
                                String.valueOf(day),
                                String.valueOf(between ? enough : Integer.MAX_VALUE))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var words = new ArrayList<Word>();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
            var last = "";
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                if (!last.isEmpty()) {
                    words.add(Word.of(last)); // the one before: the last may be cut short
                }
                last = line;
                if (words.size() == enough) {
                    process.toHandle().destroyForcibly(); // leaves what it wrote to be read
                }
            }
            if (last.matches("\\d+ \\S+ \\.")) {
                words.add(Word.of(last));
            }
        }
        process.waitFor();
        return words.stream().map(word -> new Word(word.grades(), word.up().split(" ")[0])).toList();
    }

    private static Wiring wiring(Path folder, int day) {
        return wiring(folder, day, Runnable::run);
    }

    private static Wiring wiring(Path folder, int day, Disk disk) {
        var now = Instant.parse("2026-03-02T02:00:00Z").plus(Duration.ofDays(day));
        return new Wiring(
                folder,
                folder,
                () ->
                        Settings.DEFAULT
                                .withNewPerDay(9999)
                                .withReviewsPerDay(9999)
                                .withReview(ReviewStyle.DEFAULT.withBurySiblings(false)),
                InstantSource.fixed(now),
                ZoneId.of("Asia/Shanghai"),
                new Random(1),
                disk);
    }

    /// Ends the process when the disk has taken so many grades: what follows from the last one is not written yet.
    private static Disk endingAt(int grades) {
        var taken = new AtomicInteger();
        return wait -> {
            wait.run();
            if (taken.incrementAndGet() == grades) {
                Runtime.getRuntime().halt(1);
            }
        };
    }

    /// Reviews what is up for ever and says so after each grade; a line that is whole ends with a full stop.
    static final class Reviewer {
        private Reviewer() {}

        public static void main(String[] arguments) {
            var disk = endingAt(Integer.parseInt(arguments[2]));
            var library = wiring(Path.of(arguments[0]), Integer.parseInt(arguments[1]), disk);
            var reviewing = library.reviewing();
            var random = new Random(Integer.parseInt(arguments[1]));
            for (int grades = 1; true; grades++) {
                var card = reviewing.next(Scope.EVERYTHING).orElseThrow();
                reviewing.grade(card.reportId(), card.card().key(), Rating.of(random.nextInt(1, 4)), 900);
                var up = reviewing.next(Scope.EVERYTHING).map(next -> next.card().key()).orElse("none");
                System.out.println(grades + " " + up + " .");
            }
        }
    }
}
