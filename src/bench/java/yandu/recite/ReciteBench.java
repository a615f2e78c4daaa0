package yandu.recite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import yandu.analysis.Analyzer;
import yandu.analysis.BundledGlossary;
import yandu.document.Document;
import yandu.document.Sentences;
import yandu.document.Span;
import yandu.study.CardMakers;
import yandu.study.Material;
import yandu.study.TypedPassage;

/// How long a learner waits: for the difference of a typed passage, and for the masks of a text. Prints medians in
/// milliseconds. Run with the files to mask as `-Dyandu.args`, main class `yandu.recite.ReciteBench`.
public final class ReciteBench {

    private static final int ROUNDS = 15;
    private static final String BUILT_IN = "/yandu/reports/shanxi-2023-05-25.txt";

    private ReciteBench() {}

    public static void main(String[] files) throws Exception {
        String report;
        try (var in = ReciteBench.class.getResourceAsStream(BUILT_IN)) {
            report = new String(in.readAllBytes(), "UTF-8");
        }
        for (int length : new int[] {300, 1_000, 3_000}) {
            for (int errors : new int[] {2, 10, 50}) {
                typed(report, length, errors);
            }
        }
        for (var file : files) {
            masks(Path.of(file));
        }
    }

    /// @param errors characters exchanged, left out or put in, in a hundred
    private static void typed(String report, int length, int errors) {
        var sentences = Sentences.in(report, new Span(0, length)).stream().map(span -> span.of(report)).toList();
        var typed = slips(String.join("", sentences), errors, new Random(errors));
        var times = new ArrayList<Double>();
        for (int i = 0; i < ROUNDS; i++) {
            times.add(millis(() -> TypedPassage.of(sentences, typed)));
        }
        System.out.printf("typed %5d characters, %2d%% wrong: first %6.1f ms, median %6.1f%n", length, errors, times.getFirst(), median(times));
    }

    private static String slips(String text, int errors, Random random) {
        var typed = new StringBuilder();
        for (char c : text.toCharArray()) {
            int fate = random.nextInt(100);
            if (fate >= errors) {
                typed.append(c);
            } else if (fate % 3 == 0) {
                typed.append("的一是在不了有和人这".charAt(random.nextInt(10)));
            } else if (fate % 3 == 1) {
                typed.append(c).append(c);
            }
        }
        return typed.toString();
    }

    private static void masks(Path file) throws Exception {
        var document = Document.ofPlainText(Files.readString(file), file.getFileName().toString());
        var material = new Material(new Analyzer().analyze(document), new BundledGlossary());
        var cards = CardMakers.make(material);
        var whole = new Span(0, document.text().length());
        var makers = new ArrayList<Double>();
        var masks = new ArrayList<Double>();
        for (int i = 0; i < ROUNDS; i++) {
            makers.add(millis(() -> new Masker(material, cards)));
            var masker = new Masker(material, cards);
            masks.add(millis(() -> masker.mask(whole, MaskLevel.ALL)));
        }
        int blanks = new Masker(material, cards).mask(whole, MaskLevel.ALL).blanks().size();
        System.out.printf(
                "%s: %d characters, %d cards, %d blanks: masker %.1f ms, all of it masked %.1f ms%n",
                file.getFileName(), whole.length(), cards.size(), blanks, median(makers), median(masks));
    }

    private static double millis(Runnable work) {
        long from = System.nanoTime();
        work.run();
        return (System.nanoTime() - from) / 1e6;
    }

    private static double median(List<Double> times) {
        double[] sorted = times.stream().mapToDouble(time -> time).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
