package yandu.importer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A broken file becomes a report or a refusal, soon, whatever is broken in it. FuzzBench does the same for longer.
class FuzzTest {
    private static final int TIMES = 5;

    @TempDir Path folder;

    static List<Original> files() throws Exception {
        return Original.all();
    }

    @Test
    void everyImporterHasAFileToBreak() throws Exception {
        for (var importer : Importers.ALL) {
            assertTrue(files().stream().anyMatch(original -> original.isFor(importer)), importer::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aBrokenFileIsReadOrRefused(Original original) throws Exception {
        var random = new Random(original.name().hashCode());
        var whole = original.bytes();
        var file = folder.resolve(original.name());
        for (int i = 0; i < TIMES; i++) {
            Files.write(file, Mutations.of(whole, random));
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(file));
        }
        for (double share : new double[] {0.1, 0.5, 0.9}) {
            Files.write(file, Arrays.copyOf(whole, (int) (whole.length * share)));
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(file));
        }
    }

    private static void read(Path file) {
        try {
            assertFalse(Importers.read(file).document().text().isBlank());
        } catch (ImportException e) {
            assertTrue(e.key().startsWith("import.refused."), e.key());
        }
    }
}
