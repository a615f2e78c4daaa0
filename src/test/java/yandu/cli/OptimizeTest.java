package yandu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import yandu.settings.Settings;

class OptimizeTest {
    private static final long DAY = 86_400_000;

    @TempDir Path folder;
    private Terminal terminal;

    @BeforeEach
    void prepare() {
        terminal = new Terminal(folder.resolve("data"));
    }

    @Test
    void aNewLibraryKeepsItsParameters() {
        assertEquals(0, terminal.run("optimize"), terminal.err());
        assertTrue(terminal.out().startsWith("There are 0 reviews, but too few"), terminal.out());
        try (var library = terminal.library()) {
            assertEquals(0, library.upkeep().settle());
        }
    }

    @Test
    void aForeignLogIsFittedAndNothingIsChanged() throws IOException {
        var log = Files.writeString(folder.resolve("log.csv"), forgetful());
        assertEquals(0, terminal.run("optimize", "--log", log.toString(), "--json"), terminal.err());
        var json = new JsonMapper().readTree(terminal.out());
        assertEquals(600, json.get("reviews").asInt());
        assertEquals(500, json.get("items").asInt());
        assertTrue(json.get("changed").asBoolean());
        assertEquals(21, json.get("parameters").size());
        assertTrue(json.get("after").get("logLoss").asDouble() < json.get("before").get("logLoss").asDouble());
        assertTrue(json.get("foresight").get("rmseBins").asDouble() < json.get("foresightBefore").get("rmseBins").asDouble());
        assertEquals(0, terminal.run("optimize", "--log", log.toString()), terminal.err());
        assertTrue(terminal.out().startsWith("Fitted to these 600 reviews"), terminal.out());
        assertEquals(4, terminal.out().lines().count(), terminal.out());
    }

    @Test
    void aLogThatIsNoneIsRefused() {
        assertEquals(3, terminal.run("optimize", "--log", folder.resolve("none.csv").toString()));
        assertEquals(1, terminal.err().lines().count());
    }

    @Test
    void changedSettingsAreKept() {
        try (var library = terminal.library()) {
            library.change(settings -> settings.reschedule(old -> old.withLongestInterval(77)));
        }
        try (var library = terminal.library()) {
            var seen = new Settings[1];
            library.change(settings -> seen[0] = settings);
            assertEquals(77, seen[0].scheduling().longestInterval());
        }
    }

    /// A hundred cards, six times each, every third day; four of ten forgotten.
    private static String forgetful() {
        var random = new Random(2);
        var log = new StringBuilder("card_id,rating,review_time\n");
        for (int time = 0; time < 6; time++) {
            for (int card = 0; card < 100; card++) {
                log.append("%d,%d,%d\n".formatted(card, random.nextInt(10) < 4 ? 1 : 3, 30 * DAY + 3 * DAY * time));
            }
        }
        return log.toString();
    }
}
