package yandu.schedule;

import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import yandu.schedule.ReviewLogCsv.Row;

/// The optimizer on simulated logs of nine reviews a card. fsrs-rs 6.5: 6, 72 and 725 ms.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class OptimizerBench {
    @Param({"1000", "10000", "100000"})
    int reviews;

    private List<Row> rows;
    private TrainingSet set;

    @Setup(Level.Trial)
    public void simulate() {
        rows = Simulated.rows(reviews / 9, 9);
        set = TrainingSet.ofRows(rows, StudyDay.in(ZoneOffset.UTC));
    }

    /// From the rows of a log to plain arrays.
    @Benchmark
    public TrainingSet prepare() {
        return TrainingSet.ofRows(rows, StudyDay.in(ZoneOffset.UTC));
    }

    /// Training alone: what fsrs-rs is timed on.
    @Benchmark
    public Parameters train() {
        return new Training(set, set.items()).run(Watch.NONE);
    }

    /// Training, and both fits that decide whether it is kept.
    @Benchmark
    public Optimizer.Result optimize() {
        return Optimizer.optimize(set, Parameters.DEFAULT, Watch.NONE);
    }
}
