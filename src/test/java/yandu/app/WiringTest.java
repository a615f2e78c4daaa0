package yandu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yandu.schedule.Rating;
import yandu.service.Refused;
import yandu.service.Scope;
import yandu.settings.Settings;
import yandu.store.Database;

class WiringTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    @TempDir Path data;

    private Wiring wiring() {
        return new Wiring(
                data,
                () -> Settings.DEFAULT,
                InstantSource.fixed(NOW),
                ZoneId.of("Asia/Shanghai"),
                new Random(1));
    }

    @Test
    void puttingTogetherTouchesNoFile() throws IOException {
        try (var wiring = wiring();
                var files = Files.list(data)) {
            assertEquals(0, files.count());
            assertNotEquals(null, wiring.reading());
        }
    }

    @Test
    void theReportIsReadReviewedAndQuizzedAndAllOfItIsKept() {
        String id;
        String graded;
        try (var wiring = wiring()) {
            wiring.importing().importOnFirstRun();
            id = wiring.reading().list().getFirst().id();
            var outline = wiring.reading().open(id).analysis().outline();
            assertEquals(8, outline.areas().orElseThrow().items().size());
            wiring.reading().remember(id, 120);
            graded = wiring.reviewing().next(Scope.EVERYTHING).orElseThrow().card().key();
            wiring.reviewing().grade(id, graded, Rating.EASY, 3000);
            var paper = wiring.quizzing().paper(id, Set.of(), 10, 7);
            assertEquals(paper, wiring.quizzing().paper(id, Set.of(), 10, 7));
            assertEquals(10, paper.questions().size());
        }
        try (var wiring = wiring()) {
            assertEquals(Optional.of(id), wiring.reading().lastOpened());
            assertEquals(120, wiring.reading().open(id).position());
            assertEquals(1, wiring.reviewing().history(id, graded).size());
            assertEquals(19, wiring.reviewing().counts(Scope.EVERYTHING).fresh());
            assertEquals(1, wiring.measuring().progress(Scope.report(id)).seen());
            assertTrue(wiring.upkeep().verify().isSound());
        }
    }

    @Test
    void anotherProcessIsToldThatTheLibraryIsInUse() throws Exception {
        try (var wiring = wiring()) {
            wiring.importing().importOnFirstRun();
            var other =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    Main.class.getName(),
                                    "--data",
                                    data.toString(),
                                    "--lang",
                                    "en",
                                    "list")
                            .redirectErrorStream(true)
                            .start();
            var said = new String(other.getInputStream().readAllBytes());
            assertTrue(other.waitFor(30, TimeUnit.SECONDS));
            assertEquals(Refused.Kind.LIBRARY.exitStatus(), other.exitValue(), said);
            assertTrue(said.contains("in use"), said);
            assertEquals(1, wiring.reading().list().size());
        }
    }

    @Test
    void aLibraryThatCannotBeUsedIsRefused() throws IOException {
        Files.writeString(data.resolve(Database.FILE), "no database");
        try (var wiring = wiring()) {
            var refused = assertThrows(Refused.class, () -> wiring.reading().list());
            assertEquals(Refused.Kind.LIBRARY, refused.kind());
            assertEquals("store.foreign", refused.key());
        }
    }
}
