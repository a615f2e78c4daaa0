package yandu.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Imports broken files for as long as it is told to and counts what became of them.
///
/// Arguments: seconds, seed. Hangs (over 10 s), lack of memory and anything but a refusal are kept under
/// `target/fuzz/`.
public final class FuzzBench {
    private static final Path FILES = Path.of("src/test/resources/yandu/importer");
    private static final Path KEPT = Path.of("target/fuzz");

    private FuzzBench() {}

    public static void main(String[] arguments) throws Exception {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        Files.createDirectories(KEPT);
        var random = new Random(seed);
        var files = files();
        var counts = new TreeMap<String, Map<String, Integer>>();
        var workers = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        long done = 0;
        while (System.nanoTime() < end) {
            var path = files.get(random.nextInt(files.size()));
            var name = path.getFileName().toString();
            var file = Files.write(KEPT.resolve("now-" + seed + "-" + name), Mutations.of(Files.readAllBytes(path), random));
            var reading = workers.submit(() -> read(file));
            String result;
            try {
                result = reading.get(10, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                result = "HANG";
            }
            if (result.equals(result.toUpperCase(java.util.Locale.ROOT))) {
                Files.copy(file, KEPT.resolve(result + "-" + seed + "-" + done + "-" + name));
            }
            counts.computeIfAbsent(name, n -> new TreeMap<>()).merge(result, 1, Integer::sum);
            if (++done % 10_000 == 0) {
                System.out.println(done + " executions");
            }
        }
        System.out.println(done + " executions in " + seconds + " s, seed " + seed);
        counts.forEach((name, results) -> System.out.println("  " + name + " " + results));
        System.exit(0);
    }

    private static String read(Path file) {
        try {
            Importers.read(file);
            return "read";
        } catch (ImportException e) {
            return e.key().equals("import.refused.memory") ? "MEMORY" : e.key().substring("import.refused.".length());
        } catch (Throwable e) {
            return e.getClass().getSimpleName().toUpperCase(java.util.Locale.ROOT);
        }
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.list(FILES)) {
            return files.filter(file -> !file.endsWith("README.md")).sorted().toList();
        }
    }
}
