package yandu.analysis;

import com.hankcs.hanlp.HanLP;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import yandu.document.Document;

/// From a cold process to the first list of phrases of the built-in report: ours beside HanLP's, in turns, each in a
/// process of its own, dictionaries and classes loaded anew. `mvn -q -Pbench test-compile exec:exec
/// -Dbench.main=yandu.analysis.ColdBench`
public final class ColdBench {
    private static final int ROUNDS = 11;
    private static final int TERMS = 100;

    private ColdBench() {}

    /// Without arguments: the comparison. `yandu` or `hanlp`: one start, which prints its nanoseconds.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 0) {
            compare();
            return;
        }
        var text = Files.readString(Path.of("resources/yandu/reports/shanxi-2023-05-25.txt"));
        long start = System.nanoTime();
        int found = switch (arguments[0]) {
            case "yandu" -> new Analyzer().analyze(Document.ofPlainText(text, "")).phrases().size();
            case "hanlp" -> HanLP.extractPhrase(text, TERMS).size();
            default -> throw new IllegalArgumentException(arguments[0]);
        };
        System.out.print(found > 0 ? System.nanoTime() - start : -1);
    }

    private static void compare() throws IOException, InterruptedException {
        start("yandu");
        start("hanlp");
        var ours = new ArrayList<Double>();
        var theirs = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(start("yandu"));
            theirs.add(start("hanlp"));
            ratios.add(ours.getLast() / theirs.getLast());
        }
        System.out.printf(
                Locale.ROOT,
                "cold to the first result: yandu %.0f ms, hanlp %.0f ms, ratio median %.2f, least %.2f, most %.2f%n",
                at(ours, 2), at(theirs, 2), at(ratios, 2), at(ratios, ROUNDS), ratios.stream().max(Double::compare).get());
    }

    private static double start(String whose) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ColdBench.class.getName(), whose));
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return Long.parseLong(said) / 1e6;
    }

    /// The value after one `part`th of the sorted values.
    private static double at(List<Double> values, int part) {
        return values.stream().sorted().skip(values.size() / part).findFirst().orElseThrow();
    }
}
