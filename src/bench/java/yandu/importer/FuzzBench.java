package yandu.importer;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// Imports broken files as often as it is told to and says for each format what became of them.
///
/// Arguments: executions, seed, and folders with more files to break. Each format gets the same time of the processor,
/// so that quick ones are tried most often. What took over ten seconds of it, lacked memory or ended in anything but a
/// refusal is kept under `target/fuzz/`. Give it little memory (`-Xmx512m`): that is part of the question.
public final class FuzzBench {
    private static final Path KEPT = Path.of("target/fuzz");
    private static final long HANG = TimeUnit.SECONDS.toNanos(10);
    private static final int SAID_EVERY = 10_000;

    private FuzzBench() {}

    public static void main(String[] arguments) throws Exception {
        long wanted = arguments.length > 0 ? Long.parseLong(arguments[0]) : 10_000;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        Files.createDirectories(KEPT);
        var folder = Files.createTempDirectory("fuzz");
        var formats = formats(Stream.of(arguments).skip(2).map(Path::of).toList());
        var random = new Random(seed);
        var trial = new Trial(folder, seed);
        for (long done = 1; done <= wanted; done++) {
            var format = formats.stream().min(Comparator.comparingLong(each -> each.nanos)).orElseThrow();
            trial.run(format, random, done);
            if (done % SAID_EVERY == 0 || done == wanted) {
                System.out.println(done + " executions, seed " + seed);
                formats.forEach(System.out::println);
            }
        }
        System.exit(0);
    }

    /// The files that each importer reads.
    private static List<Format> formats(List<Path> more) throws IOException, SQLException {
        var originals = new ArrayList<>(Original.all());
        for (var folder : more) {
            originals.addAll(Original.in(folder));
        }
        var formats = new ArrayList<Format>();
        for (var importer : Importers.ALL) {
            var its = originals.stream().filter(each -> each.isFor(importer)).toList();
            if (its.isEmpty()) {
                throw new IllegalStateException("no file for " + importer);
            }
            originals.removeAll(its);
            formats.add(new Format(importer.getClass().getSimpleName(), its));
        }
        return formats;
    }

    /// What became of the broken files of a format.
    private static final class Format {
        final String name;
        final List<Original> originals;
        final Map<String, Integer> results = new TreeMap<>();
        int executions;
        long nanos;
        long slowest;

        Format(String name, List<Original> originals) {
            this.name = name;
            this.originals = originals;
        }

        void count(Result result) {
            executions++;
            nanos += result.nanos;
            slowest = Math.max(slowest, result.nanos);
            results.merge(result.what, 1, Integer::sum);
        }

        @Override
        public String toString() {
            return "  %-17s %8d  slowest %5d ms  %s".formatted(name, executions, slowest / 1_000_000, results);
        }
    }

    /// @param what `read`, the end of a refusal's key, or in capitals what must not be
    /// @param nanos time of the processor
    private record Result(String what, long nanos) {

        boolean isBad() {
            return what.equals(what.toUpperCase(Locale.ROOT));
        }
    }

    /// Reads broken files, one at a time, on a thread that is left behind where it hangs.
    private static final class Trial {
        private final ExecutorService workers = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
        private final Path folder;
        private final long seed;

        Trial(Path folder, long seed) {
            this.folder = folder;
            this.seed = seed;
        }

        void run(Format format, Random random, long number) throws Exception {
            var original = format.originals.get(random.nextInt(format.originals.size()));
            var file = Files.write(folder.resolve(original.name()), Mutations.of(original.bytes(), random));
            var result = timed(file);
            format.count(result);
            if (result.isBad()) {
                Files.copy(file, KEPT.resolve(result.what + "-" + seed + "-" + number + "-" + original.name()));
            }
        }

        private Result timed(Path file) throws InterruptedException, ExecutionException {
            try {
                return workers.submit(() -> read(file)).get(10 * HANG, TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                return new Result("HANG", HANG);
            }
        }

        private static Result read(Path file) {
            var threads = ManagementFactory.getThreadMXBean();
            long start = threads.getCurrentThreadCpuTime();
            var what = outcome(file);
            long nanos = threads.getCurrentThreadCpuTime() - start;
            return new Result(nanos > HANG ? "SLOW" : what, nanos);
        }

        private static String outcome(Path file) {
            try {
                return Importers.read(file).document().text().isBlank() ? "BLANK" : "read";
            } catch (ImportException e) {
                return e.key().equals("import.refused.memory") ? "MEMORY" : e.key().substring("import.refused.".length());
            } catch (Throwable e) {
                return e.getClass().getSimpleName().toUpperCase(Locale.ROOT);
            }
        }
    }
}
