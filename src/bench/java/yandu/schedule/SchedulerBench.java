package yandu.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import yandu.schedule.ReviewLogCsv.Row;

/// Scheduling, one core: reviews a second through [FsrsScheduler], previews of four grades, and whole logs.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class SchedulerBench {
    private static final int REVIEWS = 10_000;
    private static final Instant START = Instant.parse("2023-05-25T12:00:00Z");

    private final StudyDay day = StudyDay.in(ZoneId.of("Asia/Shanghai"));
    private final Scheduler scheduler = new FsrsScheduler(FsrsOptions.DEFAULT, day);
    private final List<Row> rows = rows();

    private static List<Row> rows() {
        var random = new Random(1);
        var rows = new ArrayList<Row>(REVIEWS);
        for (int i = 0; i < REVIEWS; i++) {
            var rating = Rating.of(random.nextInt(5) == 0 ? 1 : 2 + random.nextInt(3));
            rows.add(new Row("card" + i % 1000, rating, START.plusSeconds(i * 8640L)));
        }
        return rows;
    }

    /// Ten reviews each of a thousand cards, by time.
    @Benchmark
    @OperationsPerInvocation(REVIEWS)
    public void review(Blackhole hole) {
        var memories = new Memory[1000];
        for (int i = 0; i < REVIEWS; i++) {
            var before = i < 1000 ? Memory.NEW : memories[i % 1000];
            var row = rows.get(i);
            memories[i % 1000] = scheduler.review(before, row.rating(), row.at(), i % 1000);
        }
        hole.consume(memories);
    }

    /// The four answers a review screen shows.
    @Benchmark
    @OperationsPerInvocation(REVIEWS)
    public void preview(Blackhole hole) {
        var memory = scheduler.review(Memory.NEW, Rating.EASY, START, 1);
        for (int i = 0; i < REVIEWS; i++) {
            hole.consume(scheduler.preview(memory, rows.get(i).at(), i));
        }
    }

    /// What `schedule --log` does once the file is read.
    @Benchmark
    @OperationsPerInvocation(REVIEWS)
    public List<Replay.Step> replay() {
        return Replay.steps(rows, scheduler);
    }
}
