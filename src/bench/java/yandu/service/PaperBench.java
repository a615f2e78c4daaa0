package yandu.service;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import yandu.analysis.Analyzer;
import yandu.analysis.BundledGlossary;
import yandu.analysis.Glossary;
import yandu.document.Document;
import yandu.document.Report;
import yandu.quiz.LexiconStock;
import yandu.quiz.PaperMaker;
import yandu.quiz.Pool;
import yandu.quiz.QuizMode;
import yandu.settings.Settings;
import yandu.store.Cards;
import yandu.store.Curation;
import yandu.store.Database;
import yandu.store.OwnCards;
import yandu.store.QuizAnswers;
import yandu.store.Quizzes;
import yandu.store.Reports;
import yandu.store.ReviewLog;
import yandu.study.Material;

/// How long papers take: a thousand questions from the built-in report, and one paper from a library of a thousand
/// reports (each the built-in one with another title). Prints medians of five runs each, in milliseconds.
public final class PaperBench {
    private static final int REPORTS = 1000;
    private static final int RUNS = 5;

    private PaperBench() {}

    public static void main(String[] arguments) throws IOException {
        var text = builtIn();
        questions(new Analyzer(), text);
        library(text);
    }

    private static String builtIn() throws IOException {
        try (var in = PaperBench.class.getResourceAsStream("/yandu/reports/shanxi-2023-05-25.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void questions(Analyzer analyzer, String text) {
        Glossary glossary = new BundledGlossary();
        var material = new Material(analyzer.analyze(Document.ofPlainText(text, "report")), glossary);
        report("1,000 questions", () -> {
            var pool = new Pool(material, List.of(new LexiconStock()), false);
            for (int made = 0, seed = 0; made < 1000; seed++) {
                made += PaperMaker.make(pool, Set.of(), 10, seed).questions().size();
            }
        });
    }

    private static void library(String text) throws IOException {
        var folder = Files.createTempDirectory("papers");
        try (var database = new Database(folder, Refused::of)) {
            var rules = new StudyRules(() -> Instant.parse("2026-03-02T01:00:00Z"), ZoneId.of("Asia/Shanghai"), () -> Settings.DEFAULT);
            var reports = new Reports(database);
            var cards = new Cards(database);
            var log = new ReviewLog(database);
            var curation = new Curation(database);
            Glossary glossary = new BundledGlossary();
            var handbook = new Handbook(database, curation, () -> glossary);
            var shelf = new Shelf(database, reports, new Succession(cards, new OwnCards(database), rules), curation, handbook);
            var history = new History(database, rules.clock());
            database.transaction(
                    () -> {
                        for (int i = 0; i < REPORTS; i++) {
                            shelf.keep(report(i, text));
                        }
                    });
            var quizzing =
                    new Quizzing(
                            database,
                            new Quizzes(database),
                            new QuizAnswers(database),
                            reports,
                            cards,
                            new Gradebook(database, cards, log, rules),
                            shelf,
                            rules,
                            history,
                            new Random(1));
            report("a quiz from " + REPORTS + " reports", () -> quizzing.begin(QuizPlan.of(QuizMode.FOCUS, Scope.EVERYTHING)));
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static Report report(int number, String text) {
        var document = Document.ofPlainText("第" + number + "次会议\n" + text, "report");
        return new Report("%012d".formatted(number), document, Optional.empty(), "bench", Instant.EPOCH);
    }

    /// Wall clock and time of this thread alone: the second is worth more on a machine that others use, too.
    private static void report(String name, Runnable work) {
        var wall = new long[RUNS];
        var own = new long[RUNS];
        var threads = ManagementFactory.getThreadMXBean();
        for (int run = 0; run < RUNS; run++) {
            long before = System.nanoTime();
            long ownBefore = threads.getCurrentThreadCpuTime();
            work.run();
            own[run] = (threads.getCurrentThreadCpuTime() - ownBefore) / 1_000_000;
            wall[run] = (System.nanoTime() - before) / 1_000_000;
        }
        System.out.printf("%s: first %d ms (own time %d)", name, wall[0], own[0]);
        Arrays.sort(wall);
        Arrays.sort(own);
        System.out.printf(", median %d ms (own time %d)%n", wall[RUNS / 2], own[RUNS / 2]);
    }
}
