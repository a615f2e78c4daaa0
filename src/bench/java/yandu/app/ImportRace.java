package yandu.app;

import static yandu.app.Timing.median;
import static yandu.app.Timing.millis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import yandu.importer.Importers;
import yandu.settings.Settings;

/// How long files take: reading alone, beside pdftotext and pandoc in turn, each a process of its own as they are used;
/// then the import into an empty library, until the report can be looked at, until it is counted and until it is kept, with
/// how often it said how far it was. Milliseconds, medians of five.
///
/// Arguments: files, after `reading` only reading. Those programs are asked that can read the format and are there.
public final class ImportRace {
    private static final int RUNS = 5;
    private static final List<String> PANDOC = List.of("docx", "html", "epub", "md");

    private ImportRace() {}

    public static void main(String[] arguments) throws Exception {
        boolean whole = !arguments[0].equals("reading");
        for (var file : Stream.of(arguments).skip(whole ? 0 : 1).map(Path::of).toList()) {
            System.out.printf("%s, %d KB%n", file.getFileName(), Files.size(file) >> 10);
            double cold = timed(() -> Importers.read(file));
            var ours = new double[RUNS];
            var theirs = new double[RUNS];
            var rival = rival(file);
            for (int run = 0; run < RUNS; run++) {
                ours[run] = timed(() -> Importers.read(file));
                theirs[run] = rival.isEmpty() ? 0 : timed(() -> run(rival));
            }
            int characters = Importers.read(file).document().text().length();
            System.out.printf("  reading %.0f, the first time %.0f; %d characters%n", median(ours), cold, characters);
            if (!rival.isEmpty()) {
                System.out.printf("  %s %.0f%n", rival.getFirst(), median(theirs));
            }
            if (whole) {
                imports(file);
            }
        }
        System.exit(0);
    }

    private static void imports(Path file) throws Exception {
        var looks = new double[RUNS];
        var counts = new double[RUNS];
        var keeps = new double[RUNS];
        var told = new AtomicInteger();
        int cards = 0;
        for (int run = 0; run < RUNS; run++) {
            told.set(0);
            try (var library = library(Files.createTempDirectory("race"))) {
                var importing = library.importing();
                long start = System.nanoTime();
                var draft = importing.read(file, Optional.empty());
                looks[run] = millis(start);
                importing.find(draft, share -> told.incrementAndGet());
                counts[run] = millis(start);
                cards = importing.keep(draft).cards();
                keeps[run] = millis(start);
            }
        }
        System.out.printf(
                "  import: a look after %.0f, counts after %.0f, kept after %.0f; the first time %.0f, %.0f, %.0f; %d cards; said %d times how far it was%n",
                median(looks), median(counts), median(keeps), looks[0], counts[0], keeps[0], cards, told.get());
    }

    private static Wiring library(Path folder) {
        return new Wiring(
                folder, () -> Settings.DEFAULT, InstantSource.system(), ZoneId.systemDefault(), new Random(1));
    }

    private static List<String> rival(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        var extension = name.substring(name.lastIndexOf('.') + 1);
        if (extension.equals("pdf")) {
            return List.of("pdftotext", file.toString(), "-");
        }
        return PANDOC.contains(extension) ? List.of("pandoc", "-t", "plain", file.toString()) : List.of();
    }

    private static int run(List<String> command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static double timed(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return millis(start);
    }
}
