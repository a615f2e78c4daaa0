package yandu.analysis;

import com.hankcs.hanlp.HanLP;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import yandu.document.Document;

/// The whole analysis and HanLP's list of phrases in turns, in one process, in processor time of the whole process,
/// collector and compiler included: what else the machine does matters little, and each round gives a ratio of its own.
/// Each is warmed first by itself until the compiler rests; what a cold start takes is for [ColdBench] to say.
/// For one core: `JAVA_TOOL_OPTIONS=-XX:+UseSerialGC taskset -c 0 mvn -q -Pbench test-compile exec:exec
/// -Dbench.main=yandu.analysis.AnalysisRace -Dyandu.args=LONG_TEXT`
public final class AnalysisRace {
    private static final int ROUNDS = 11;
    private static final int ROUNDS_LONG = 5;
    /// The compiler rests when it takes less than this share of a turn.
    private static final double RESTING = 0.03;
    private static final int LEAST_WARM_TURNS = 5;
    private static final int MOST_WARM_TURNS = 40;
    /// A turn takes about so many characters, in as many texts as that makes.
    private static final int TURN = 600_000;
    private static final int PART = 100_000;
    private static final int TERMS = 100;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();

    private final Analyzer analyzer = new Analyzer();
    private int found;

    private AnalysisRace() {}

    /// @param arguments a long text
    public static void main(String[] arguments) throws IOException {
        var report = Files.readString(Path.of("resources/yandu/reports/shanxi-2023-05-25.txt"));
        var whole = Files.readString(Path.of(arguments[0]));
        var race = new AnalysisRace();
        race.run("report", report);
        double part = race.run("0.3 MB", whole.substring(0, PART)) / PART;
        double all = race.run("whole", whole) / whole.length();
        say("time per character, whole : 0.3 MB = %.2f; phrases seen %,d", all / part, race.found);
        System.gc();
        var runtime = Runtime.getRuntime();
        say("heap in use at the end %,d KB", (runtime.totalMemory() - runtime.freeMemory()) >> 10);
    }

    /// The median time of an analysis in ms.
    private double run(String name, String text) {
        int times = Math.max(1, TURN / text.length());
        var ours = new ArrayList<Double>();
        var theirs = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        Runnable yandu = () -> found += analyzer.analyze(Document.ofPlainText(text, "")).phrases().size();
        Runnable hanlp = () -> found += HanLP.extractPhrase(text, TERMS).size();
        int warm = warm(times, hanlp) + warm(times, yandu);
        int rounds = times > 1 ? ROUNDS : ROUNDS_LONG;
        for (int round = 0; round < rounds; round++) {
            double mine = time(times, yandu);
            double other = time(times, hanlp);
            ours.add(mine);
            theirs.add(other);
            ratios.add(other / mine);
        }
        ratios.sort(null);
        say(
                "%-7s %,9d characters: yandu %8.2f ms, hanlp %8.2f ms, ratio median %.2f, least %.2f, most %.2f,"
                        + " of the quickest %.2f (%.2f : %.2f ms), %d turns to warm",
                name, text.length(), median(ours), median(theirs), median(ratios), ratios.getFirst(), ratios.getLast(),
                Collections.min(theirs) / Collections.min(ours), Collections.min(theirs), Collections.min(ours), warm);
        return median(ours);
    }

    /// Turns that were taken until the compiler rested.
    private static int warm(int times, Runnable work) {
        double share = 1;
        int turns = 0;
        while (turns < LEAST_WARM_TURNS || share > RESTING && turns < MOST_WARM_TURNS) {
            long compiled = COMPILER.getTotalCompilationTime();
            double took = times * time(times, work);
            share = (COMPILER.getTotalCompilationTime() - compiled) / took;
            turns++;
        }
        return turns;
    }

    private static double time(int times, Runnable work) {
        long start = SYSTEM.getProcessCpuTime();
        for (int i = 0; i < times; i++) {
            work.run();
        }
        return (SYSTEM.getProcessCpuTime() - start) / 1e6 / times;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static void say(String line, Object... values) {
        System.out.printf(Locale.ROOT, line + "%n", values);
    }
}
