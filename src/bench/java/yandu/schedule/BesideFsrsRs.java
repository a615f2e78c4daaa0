package yandu.schedule;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Optimizer and scheduler beside fsrs-rs and ts-fsrs, turn by turn in one run, so that a busy machine slows all alike.
///
/// Arguments: a folder in which `npm install @open-spaced-repetition/binding ts-fsrs` was run, the script
/// `src/bench/node/beside.mjs`, and review logs in CSV. Of each log the first 1,000 rows are measured too.
public final class BesideFsrsRs implements AutoCloseable {
    private static final int ROUNDS = 15;
    private static final int REVIEWS = 200_000;
    private static final int CARDS = 1000;
    private static final StudyDay DAY = StudyDay.in(ZoneOffset.UTC);
    private static final Instant START = Instant.ofEpochMilli(1_700_000_000_000L);

    private final Process node;
    private final BufferedWriter ask;
    private final BufferedReader answer;

    private BesideFsrsRs(Path folder, Path script) throws IOException {
        node =
                new ProcessBuilder("node", script.toAbsolutePath().toString())
                        .directory(folder.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        ask = node.outputWriter(StandardCharsets.UTF_8);
        answer = node.inputReader(StandardCharsets.UTF_8);
    }

    public static void main(String... arguments) throws Exception {
        try (var beside = new BesideFsrsRs(Path.of(arguments[0]), Path.of(arguments[1]))) {
            beside.scheduling();
            for (int i = 2; i < arguments.length; i++) {
                var log = Path.of(arguments[i]);
                if (i == 2) {
                    beside.optimizing(firstRows(log, 1000));
                }
                beside.optimizing(log);
            }
        }
    }

    private static Path firstRows(Path log, int rows) throws IOException {
        var few = Files.createTempFile("first-", ".csv");
        few.toFile().deleteOnExit();
        try (var lines = Files.lines(log)) {
            return Files.writeString(few, lines.limit(rows + 1).collect(Collectors.joining("\n")));
        }
    }

    private void optimizing(Path log) throws Exception {
        var rows = ReviewLogCsv.read(log.toString(), new StringReader(Files.readString(log)));
        var set = TrainingSet.ofRows(rows, DAY);
        request("load " + log.toAbsolutePath());
        var own = new ArrayList<Double>();
        var whole = new ArrayList<Double>();
        var other = new ArrayList<Double>();
        var found = Parameters.DEFAULT;
        var theirs = new double[0];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            found = new Training(set, set.items()).run(Watch.NONE);
            own.add((System.nanoTime() - start) / 1e6);
            start = System.nanoTime();
            Optimizer.optimize(TrainingSet.ofRows(rows, DAY), Parameters.DEFAULT, Watch.NONE);
            whole.add((System.nanoTime() - start) / 1e6);
            var reply = request("train");
            other.add(reply.get("ms").asDouble());
            theirs = Vectors.numbers(reply.get("result"));
        }
        print("%,d reviews: training %.1f ms, rows to result %.1f, fsrs-rs %.1f, ratio %.2f (rows to result %.2f)",
                rows.size(), median(own), median(whole), median(other),
                median(own) / median(other), median(whole) / median(other));
        print("    log loss: defaults %.5f, yandu %.5f, fsrs-rs %.5f",
                loss(set, Parameters.DEFAULT), loss(set, found), loss(set, Parameters.of(theirs)));
    }

    private static double loss(TrainingSet set, Parameters parameters) {
        return Optimizer.fit(set, parameters).logLoss();
    }

    private void scheduling() throws IOException {
        var own = new ArrayList<Double>();
        var ts = new ArrayList<Double>();
        var rs = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            int most = schedule();
            own.add((System.nanoTime() - start) / 1e6);
            if (most != REVIEWS / CARDS) {
                throw new IllegalStateException("not every card was reviewed");
            }
            ts.add(request("schedule " + REVIEWS).get("ms").asDouble());
            rs.add(request("states " + REVIEWS).get("ms").asDouble());
        }
        print("scheduling, one core, reviews a second: yandu %,.0f, ts-fsrs %,.0f, fsrs-rs through node %,.0f",
                REVIEWS / median(own) * 1e3, REVIEWS / median(ts) * 1e3, REVIEWS / median(rs) * 1e3);
    }

    /// Reviews by turns through every card, fuzz and steps included, as `beside.mjs` does; the most that one card had.
    private static int schedule() {
        var scheduler = new FsrsScheduler(FsrsOptions.DEFAULT, DAY);
        var memories = new Memory[CARDS];
        Arrays.fill(memories, Memory.NEW);
        for (int i = 0; i < REVIEWS; i++) {
            var rating = Rating.of(i % 5 == 0 ? 1 : 2 + i % 3);
            int card = i % CARDS;
            memories[card] = scheduler.review(memories[card], rating, START.plusSeconds(i * 8640L), card);
        }
        return Arrays.stream(memories).mapToInt(Memory::reviews).max().orElse(0);
    }

    private JsonNode request(String line) throws IOException {
        ask.write(line + "\n");
        ask.flush();
        return JsonMapper.shared().readTree(answer.readLine());
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static void print(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format + "%n", arguments);
    }

    @Override
    public void close() throws IOException {
        ask.close();
        node.destroy();
    }
}
