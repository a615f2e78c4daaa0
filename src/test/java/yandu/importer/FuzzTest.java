package yandu.importer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A broken file becomes a report or a refusal, soon, whatever is broken in it. FuzzBench does the same for longer.
class FuzzTest {
    private static final Path FILES = Path.of("src/test/resources/yandu/importer");
    private static final int TIMES = 5;

    @TempDir Path folder;

    static Stream<Path> files() throws IOException {
        try (var files = Files.list(FILES)) {
            return files.filter(file -> !file.endsWith("README.md")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aBrokenFileIsReadOrRefused(Path path) throws Exception {
        var random = new Random(path.getFileName().toString().hashCode());
        var whole = Files.readAllBytes(path);
        var file = folder.resolve(path.getFileName());
        for (int i = 0; i < TIMES; i++) {
            Files.write(file, Mutations.of(whole, random));
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(file));
        }
        for (double share : new double[] {0.1, 0.5, 0.9}) {
            Files.write(file, java.util.Arrays.copyOf(whole, (int) (whole.length * share)));
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
