package yandu.store;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import yandu.document.Document;
import yandu.document.Report;
import yandu.document.Span;
import yandu.schedule.CardId;
import yandu.schedule.Fsrs;
import yandu.schedule.Memory;
import yandu.schedule.Parameters;
import yandu.schedule.Rating;
import yandu.schedule.Review;
import yandu.schedule.StudyDay;
import yandu.study.Answer;
import yandu.study.Card;
import yandu.study.CardKind;
import yandu.study.Handling;
import yandu.study.Prompt;
import yandu.study.query.BadQuery;
import yandu.study.query.CardOrder;
import yandu.study.query.QueryParser;

/// What a search costs in a library of 100,000 cards and 200,000 reviews, made of the clauses of the built-in report:
/// for each query how many cards it finds, and median and 95th percentile of the time to all their numbers and the
/// first page of rows, of the clock and of the processor (what a machine without other work would take). A main, not JMH:
/// queries are many and their times far apart. With a folder as argument the library is made there once and kept.
public final class SearchBench {
    private static final int REPORTS = 500;
    private static final int CARDS = 200;
    private static final int REVIEWS = 200_000;
    private static final int WARM_UP = 5;
    private static final int RUNS = 40;
    private static final int PAGE = 100;
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final StudyDay DAYS = new StudyDay(ZoneId.of("Asia/Shanghai"), 4);

    private static final List<String> QUERIES =
            List.of(
                    "", "is:due", "is:new", "is:learn", "is:suspended", "is:buried", "is:due report:报告1 area:5 lapses>3",
                    "产业链", "发展", "的", "12件", "产业链 -is:new", "制造业 or 城乡", "(科技 or 人才) -kind:figure", "产*链",
                    "py:cyl", "py:zhizaoye", "py:zhizaoy", "py:zhiz", "py:zhizh", "py:fz", "py:f", "tag:难点", "tag:难*", "-tag:none", "flag:3",
                    "prop:ivl>=10", "prop:due=0", "prop:lapses>=8", "prop:s<5", "prop:d>7", "prop:r<0.8", "prop:r<0.8 is:due",
                    "added:7", "rated:7", "rated:7:1", "rated:30:1 is:due", "re:[0-9]+项", "re:\\d+件民生", "re:新.{2,4}体系",
                    "kind:area", "report:报告12", "is:leech", "is:stray", "is:marked flag:1", "\"高质量发展\" -is:suspended prop:r>0.9");

    private final Random random = new Random(1);
    private final List<String> clauses;
    private final Database database;

    private SearchBench(Database database) throws IOException {
        this.database = database;
        try (var in = SearchBench.class.getResourceAsStream("/yandu/reports/shanxi-2023-05-25.txt")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            clauses = Arrays.stream(text.split("[，。；、：“”\\s]+")).filter(clause -> clause.length() > 3).toList();
        }
    }

    public static void main(String[] args) throws IOException, BadQuery {
        boolean kept = args.length > 0;
        var folder = kept ? Files.createDirectories(Path.of(args[0])) : Files.createTempDirectory("yandu-search");
        try (var database = new Database(folder, failure -> failure)) {
            var bench = new SearchBench(database);
            if (new Reports(database).isNew()) {
                bench.fill();
            }
            bench.measure();
        }
        if (!kept) {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }

    private void fill() {
        var reports = new Reports(database);
        var cards = new Cards(database);
        long start = System.nanoTime();
        for (int r = 0; r < REPORTS; r++) {
            var id = String.format("%012x", r);
            var document = Document.ofPlainText("报告" + r + "\n" + "内容。".repeat(CARDS), "");
            reports.keep(new Report(id, document, Optional.empty(), "", NOW.minus(Duration.ofHours(r))), 0, 0, 1);
            var made = new ArrayList<Card>();
            for (int i = 0; i < CARDS; i++) {
                made.add(card(i));
            }
            cards.replace(id, made, NOW.minus(Duration.ofHours(r)));
            database.transaction(() -> made.forEach(card -> live(cards, id, card.key())));
        }
        review();
        System.out.printf("%,d cards and %,d reviews written in %.1f s%n", REPORTS * CARDS, REVIEWS, seconds(start));
        start = System.nanoTime();
        var index = new CardIndex(database);
        while (index.refreshSome() > 0) {
            // all of them
        }
        System.out.printf("words, syllables and initials indexed in %.1f s%n", seconds(start));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private Card card(int i) {
        var answer = clause();
        var front = clause() + "，" + clause() + Prompt.BLANK + "，" + clause() + "……";
        return new Card(
                "k:" + i,
                CardKind.values()[random.nextInt(10)],
                Prompt.of("prompt.phrase-cloze", front),
                new Answer.Literal(answer, new Span(3 * i, 3 * i + answer.length())),
                new Span(3 * i, 3 * i + 6),
                OptionalInt.of(i % 8 + 1));
    }

    private String clause() {
        return clauses.get(random.nextInt(clauses.size()));
    }

    /// Most cards were reviewed, some are set aside, tagged, flagged.
    private void live(Cards cards, String id, String key) {
        if (random.nextInt(10) > 2) {
            double stability = Math.exp(random.nextDouble() * 5);
            var last = NOW.minus(Duration.ofHours((long) (random.nextDouble() * stability * 80)));
            boolean learning = random.nextInt(30) == 0;
            cards.remember(
                    id,
                    key,
                    new Memory(
                            learning ? Memory.Phase.LEARNING : Memory.Phase.REVIEW,
                            stability,
                            1 + random.nextDouble() * 9,
                            0,
                            Optional.of(last.plus(Duration.ofHours((long) (24 * stability)))),
                            Optional.of(last),
                            1 + random.nextInt(20),
                            Math.max(0, random.nextInt(24) - 14)));
        }
        if (random.nextInt(20) == 0) {
            new Handlings(database).write(
                    new CardId(id, key),
                    Handling.NONE
                            .withFlag(random.nextInt(8))
                            .withMarked(random.nextBoolean())
                            .withSuspended(random.nextInt(3) == 0)
                            .withTags(List.of("难点", "考点" + random.nextInt(5))));
        }
    }

    private void review() {
        var log = new ReviewLog(database);
        database.transaction(
                () -> {
                    for (int i = 0; i < REVIEWS; i++) {
                        var at = NOW.minus(Duration.ofMinutes((long) (REVIEWS - i) * 2));
                        var id = String.format("%012x", random.nextInt(REPORTS));
                        var rating = Rating.of(1 + random.nextInt(4));
                        var key = "k:" + random.nextInt(CARDS);
                        log.add(new Review(0, id, key, at, rating, 3000, Review.Source.CARD, false), Memory.Phase.REVIEW);
                    }
                });
    }

    private void measure() throws BadQuery {
        var search = new CardSearch(database);
        var time = new SearchTime(NOW, DAYS, recall -> new Fsrs(Parameters.DEFAULT).interval(1, recall));
        var everything = new Selection(Optional.empty(), OptionalInt.empty());
        var threads = ManagementFactory.getThreadMXBean();
        System.out.printf("%-40s %8s %9s %9s %9s%n", "query", "found", "p50 ms", "p95 ms", "cpu ms");
        double worst = 0;
        for (var typed : QUERIES) {
            var times = new double[RUNS];
            var spent = new double[RUNS];
            int found = 0;
            for (int run = -WARM_UP; run < RUNS; run++) {
                long start = System.nanoTime();
                long cpu = threads.getCurrentThreadCpuTime();
                var numbers = search.find(QueryParser.parse(typed), everything, CardOrder.PLACE, time);
                var page = search.rows(Arrays.copyOf(numbers, Math.min(PAGE, numbers.length)));
                if (run >= 0) {
                    times[run] = (System.nanoTime() - start) / 1e6;
                    spent[run] = (threads.getCurrentThreadCpuTime() - cpu) / 1e6;
                }
                found = page.isEmpty() ? 0 : numbers.length;
            }
            Arrays.sort(times);
            Arrays.sort(spent);
            worst = Math.max(worst, spent[RUNS / 2]);
            System.out.printf(
                    "%-40s %,8d %9.1f %9.1f %9.1f%n",
                    typed, found, times[RUNS / 2], times[RUNS * 95 / 100], spent[RUNS / 2]);
        }
        System.out.printf("slowest median of the processor %.1f ms%n", worst);
    }
}
