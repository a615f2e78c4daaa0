package yandu.analysis;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import yandu.importer.ImportException;
import yandu.importer.Importers;

/// Feeds importer and analysis with random, mutated and hostile texts for some minutes and tells how many there were
/// and which took most time of the processor for its length. Arguments: minutes, seed, and texts to mutate.
public final class AnalysisFuzz {
    private static final String[] PIECES = {
        "一要", "二要", "一是", "第一，", "首先，", "一、", "（一）", "1.", "1.1", "(2)", "①", "第一章", "第一条 ", "——", "• ", "要",
        "必须", "坚持", "他强调，", "在农业方面，", "有利于", "X化、", "事关", "是", "。", "；", "：", "，", "、", "“", "”", "‘", "’", "（",
        "）", "《", "》", "\n", "\u3000\u3000", " ", "\t", "发展", "高质量", "2023年", "1.5%", "第6页，共9页", "First, ", "and third, ",
        "the work. ", "I. ", "....", "\ud842\udfb7", "\ud842", "\udfb7", "\u200b", "\ufeff", "⺠", "1 9 9 3 年", "<u>", "日报记者 某 摄"
    };
    private static final int[] LENGTHS = {1_000, 60_000, 300_000, 1_000_000};
    private static final int LONG = 50_000;

    private final RandomGenerator random;
    private final List<String> texts;
    private final Analyzer analyzer = new Analyzer();
    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    private int runs;
    private long characters;
    private double worst;
    private String worstKind = "";

    private AnalysisFuzz(long seed, List<String> texts) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.texts = texts;
    }

    /// @param arguments minutes, seed, files
    public static void main(String[] arguments) throws IOException {
        var texts = new ArrayList<String>();
        for (int at = 2; at < arguments.length; at++) {
            texts.add(Files.readString(Path.of(arguments[at])));
        }
        var fuzz = new AnalysisFuzz(Long.parseLong(arguments[1]), texts);
        fuzz.run(System.nanoTime() + Duration.ofMinutes(Long.parseLong(arguments[0])).toNanos());
    }

    private void run(long until) {
        for (int warm = 0; warm < 20; warm++) {
            time("warm", random(5_000));
        }
        worst = 0;
        for (int kind = 0; System.nanoTime() < until; kind++) {
            switch (kind % 4) {
                case 0 -> time("random", random(random.nextInt(1, 20_000)));
                case 1 -> time("repeated " + kind / 4 % PIECES.length, repeated(PIECES[kind / 4 % PIECES.length]));
                case 2 -> time("pair", repeated(piece() + piece() + piece()));
                default -> time("mutated", mutated());
            }
        }
        System.out.printf("%d texts, %d characters, slowest %.0f ms/MB: %s%n", runs, characters, worst, worstKind);
    }

    private void time(String kind, String text) {
        long start = clock.getCurrentThreadCpuTime();
        try {
            analyzer.analyze(Importers.ofText(text, "fuzz").document());
        } catch (ImportException e) {
            // nothing to read in it
        } catch (RuntimeException | StackOverflowError e) {
            System.out.printf("%s, %d characters: %s%n", kind, text.length(), e);
            e.printStackTrace();
        }
        double perMegabyte = (clock.getCurrentThreadCpuTime() - start) / 1e6 / (text.length() * 3 / 1e6);
        runs++;
        characters += text.length();
        if (text.length() >= LONG && perMegabyte > worst) {
            worst = perMegabyte;
            worstKind = "%s, %d characters: %s".formatted(
                    kind, text.length(), text.substring(0, 24).replace("\n", "⏎"));
            System.out.printf("%d: %.0f ms/MB %s%n", runs, worst, worstKind);
        }
    }

    private String repeated(String piece) {
        return piece.repeat(LENGTHS[random.nextInt(LENGTHS.length)] / piece.length());
    }

    private String piece() {
        return PIECES[random.nextInt(PIECES.length)];
    }

    private String random(int pieces) {
        var text = new StringBuilder();
        for (int at = 0; at < pieces; at++) {
            text.append(random.nextInt(9) == 0 ? String.valueOf((char) random.nextInt(Character.MAX_VALUE)) : piece());
        }
        return text.toString();
    }

    /// A piece of a real text with some of it cut out, doubled, put elsewhere, or joined to one line.
    private String mutated() {
        if (texts.isEmpty()) {
            return random(500);
        }
        var whole = texts.get(random.nextInt(texts.size()));
        int from = random.nextInt(Math.max(1, whole.length() - LONG));
        var text = new StringBuilder(whole.substring(from, Math.min(whole.length(), from + LONG * 2)));
        for (int change = 0; change < 200; change++) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(1, 40));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(random.nextInt(text.length()), text.substring(at, end));
                case 2 -> text.insert(at, piece().repeat(random.nextInt(1, 60)));
                default -> text.setCharAt(at, (char) random.nextInt(Character.MAX_VALUE));
            }
        }
        var changed = text.toString();
        return random.nextInt(4) == 0 ? changed.replace("\n", "") : changed;
    }
}
