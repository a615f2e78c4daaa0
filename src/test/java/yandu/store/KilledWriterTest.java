package yandu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yandu.schedule.Memory.Phase;
import yandu.schedule.Rating;
import yandu.schedule.Review;

/// A process that is killed while it grades: whatever it had reported as done is there afterwards.
class KilledWriterTest {
    private static final int KILLS = 3;

    @TempDir Path folder;

    @Test
    void noAcknowledgedReviewIsLost() throws Exception {
        var acknowledged = new ArrayList<Long>();
        for (int kill = 1; kill <= KILLS; kill++) {
            acknowledged.addAll(gradeUntilKilled(40 * kill));
            try (var database = new Database(folder, Samples.asIs())) {
                assertEquals("ok", database.integrity());
                var kept = new ReviewLog(database).everything();
                var ids = new HashSet<>(kept.stream().map(Review::id).toList());
                assertTrue(ids.containsAll(acknowledged), () -> acknowledged + " but kept " + ids);
                int reviews = new Cards(database).everyState().getFirst().memory().reviews();
                assertEquals(kept.size(), reviews, "log and card went apart");
            }
        }
    }

    private List<Long> gradeUntilKilled(int enough) throws Exception {
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Writer.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var done = new ArrayList<String>();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                done.add(line);
                if (done.size() == enough) {
                    process.toHandle().destroyForcibly(); // leaves what it wrote to be read
                }
            }
        }
        process.waitFor();
        done.removeLast(); // it may be cut short
        return done.stream().map(Long::valueOf).toList();
    }

    /// Grades one card for ever and says so after each grade.
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) {
            var database = new Database(Path.of(arguments[0]), Samples.asIs());
            var cards = new Cards(database);
            var log = new ReviewLog(database);
            var id = Samples.report().id();
            new Reports(database).keep(Samples.report(), 0, 1);
            cards.replace(id, Samples.cards(1, false), Samples.NOW);
            var good = Samples.review("figure:0", Rating.GOOD);
            while (true) {
                long row =
                        database.transaction(
                                () -> {
                                    var before = cards.memory(id, "figure:0").orElseThrow();
                                    long added = log.add(good, Phase.REVIEW);
                                    cards.remember(id, "figure:0", Samples.memory(9, before.reviews() + 1));
                                    return added;
                                });
                System.out.println(row);
            }
        }
    }
}
