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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yandu.schedule.Rating;
import yandu.service.Scope;
import yandu.settings.ReviewStyle;
import yandu.settings.Settings;

/// A process that is killed while it reviews, again and again: whatever it had reported as done is there afterwards, memory
/// and log agree, and the session goes on with the card that was up. By hand: `-Dyandu.kills=1000`.
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
            var words = reviewUntilKilled(kill, 5 + RANDOM.nextInt(30));
            try (var library = wiring(folder, kill)) {
                var health = library.upkeep().verify();
                assertEquals("ok", health.integrity());
                assertEquals(List.of(), health.astray(), "log and cards went apart");
                int kept = health.reviews() - before;
                int acknowledged = words.getLast().grades();
                assertTrue(kept == acknowledged || kept == acknowledged + 1, kept + " kept of " + acknowledged);
                if (kept == acknowledged) {
                    assertEquals(Optional.of(Scope.EVERYTHING), library.reviewing().interrupted());
                    var up = library.reviewing().next(Scope.EVERYTHING).orElseThrow().card().key();
                    assertEquals(words.getLast().up(), up, "another card is up");
                }
                before = health.reviews();
            }
        }
        System.out.println("killed " + KILLS + " times, " + before + " reviews kept");
    }

    private List<Word> reviewUntilKilled(int day, int enough) throws Exception {
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
                                String.valueOf(day))
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
        var now = Instant.parse("2026-03-02T02:00:00Z").plus(Duration.ofDays(day));
        return new Wiring(
                folder,
                () ->
                        Settings.DEFAULT
                                .withNewPerDay(9999)
                                .withReviewsPerDay(9999)
                                .withReview(ReviewStyle.DEFAULT.withBurySiblings(false)),
                InstantSource.fixed(now),
                ZoneId.of("Asia/Shanghai"),
                new Random(1));
    }

    /// Reviews what is up for ever and says so after each grade; a line that is whole ends with a full stop.
    static final class Reviewer {
        private Reviewer() {}

        public static void main(String[] arguments) {
            var library = wiring(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
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
