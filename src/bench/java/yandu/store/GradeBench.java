package yandu.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import yandu.app.Wiring;
import yandu.document.Document;
import yandu.document.Report;
import yandu.document.Span;
import yandu.schedule.Rating;
import yandu.service.Counts;
import yandu.service.ReviewCard;
import yandu.service.Reviewing;
import yandu.settings.Settings;
import yandu.study.Answer;
import yandu.study.Card;
import yandu.study.CardKind;
import yandu.study.Prompt;

/// What a grade costs a person: grading a card (log row and card row, one durable transaction) beside the one
/// thing it must wait for, an fdatasync of the same disk, and the search for the next card.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GradeBench {
    private static final String REPORT = "0123456789ab";

    @Param({"150", "10000", "100000"})
    int cards;

    private final Random random = new Random(1);
    private final ByteBuffer page = ByteBuffer.allocateDirect(4096);
    private Path folder;
    private Wiring wiring;
    private Reviewing reviewing;
    private FileChannel bare;

    @Setup
    public void open() throws IOException {
        folder = Files.createTempDirectory("yandu-bench");
        fill();
        wiring =
                new Wiring(
                        folder,
                        () -> Settings.DEFAULT,
                        InstantSource.system(),
                        ZoneId.of("Asia/Shanghai"),
                        random);
        reviewing = wiring.reviewing();
        bare = FileChannel.open(folder.resolve("bare"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private void fill() {
        try (var database = new Database(folder, failure -> failure)) {
            var document = Document.ofPlainText("报告\n" + "内容。".repeat(cards), "");
            new Reports(database)
                    .keep(new Report(REPORT, document, Optional.empty(), "", Instant.EPOCH), 0, 1);
            new Cards(database)
                    .replace(REPORT, IntStream.range(0, cards).mapToObj(GradeBench::card).toList(), Instant.EPOCH);
        }
    }

    private static Card card(int i) {
        return new Card(
                "figure:" + i,
                CardKind.FIGURE,
                Prompt.of("prompt.figure", "加快建设现代化产业体系，办好" + Prompt.BLANK + "民生实事。"),
                new Answer.Literal("内", new Span(3 + 3 * i, 4 + 3 * i)),
                new Span(3 + 3 * i, 6 + 3 * i),
                OptionalInt.of(i % 8 + 1));
    }

    @TearDown
    public void close() throws IOException {
        wiring.close();
        bare.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /// The floor: one page appended and made durable.
    @Benchmark
    public void fdatasync() throws IOException {
        page.clear();
        bare.write(page);
        bare.force(false);
    }

    @Benchmark
    public void grade() {
        reviewing.grade(REPORT, "figure:" + random.nextInt(cards), Rating.of(random.nextInt(1, 5)), 2000);
    }

    @Benchmark
    public Optional<ReviewCard> next() {
        return reviewing.next(yandu.service.Scope.EVERYTHING);
    }

    @Benchmark
    public Counts counts() {
        return reviewing.counts(yandu.service.Scope.EVERYTHING);
    }
}
