package yandu.service;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yandu.analysis.text.Chars;
import yandu.analysis.text.Folded;
import yandu.analysis.text.Pinyin;
import yandu.document.Document;
import yandu.document.Report;
import yandu.document.Span;
import yandu.store.Covers;
import yandu.store.Curation;
import yandu.store.Database;
import yandu.store.Notes;
import yandu.store.Reports;
import yandu.store.SearchIndex;

/// Search over a million sentences: what the index costs, and how long first hits take, beside other ways to do it. A
/// main: `SearchEverywhereBench TEXTS FOLDER SENTENCES [ours] [spaced] [trigram] [scan] [list]`. TEXTS is a folder of
/// reports; their clauses, put together anew two to four a sentence, are the million, a hundred to a report. What is
/// looked for is a sample of it: pieces of so many characters, half of them of words that stand together, and how they
/// sound. The library stays in FOLDER and is used again.
public final class SearchEverywhereBench {
    private static final int A_REPORT = 100;
    private static final int MOST = 20;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int SAMPLE = 200;

    private final List<String> clauses = new ArrayList<>();
    private final Path folder;
    private final int sentences;

    private SearchEverywhereBench(Path texts, Path folder, int sentences) throws IOException {
        this.folder = folder;
        this.sentences = sentences;
        try (var files = Files.list(texts)) {
            for (var file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                for (var clause : Files.readString(file).split("[，。；：！？\\s]+")) {
                    if (clause.length() > 5 && clause.length() < 40 && clause.chars().allMatch(c -> c > 0x7f || Character.isDigit(c))) {
                        clauses.add(clause);
                    }
                }
            }
        }
        System.out.printf("%,d clauses, heap at most %d MB%n", clauses.size(), Runtime.getRuntime().maxMemory() >> 20);
    }

    public static void main(String[] args) throws Exception {
        var bench = new SearchEverywhereBench(Path.of(args[0]), Path.of(args[1]), Integer.parseInt(args[2]));
        var ways = List.of(args).subList(3, args.length);
        if (ways.contains("ours") || ways.contains("list")) {
            bench.ours(ways);
        }
        for (var way : ways) {
            switch (way) {
                case "spaced" -> bench.other(way, "fts5(words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0')");
                case "trigram" -> bench.other(way, "fts5(words, content='', contentless_delete=1, tokenize='trigram')");
                case "scan" -> bench.scan();
                default -> {
                    // done above
                }
            }
        }
    }

    /// The sentences of a report, always the same.
    private List<String> report(int number) {
        var random = new Random(number);
        var report = new ArrayList<String>();
        for (int i = 0; i < A_REPORT; i++) {
            var sentence = new ArrayList<String>();
            for (int c = 2 + random.nextInt(3); c > 0; c--) {
                sentence.add(clauses.get(random.nextInt(clauses.size())));
            }
            report.add(String.join("，", sentence) + "。");
        }
        return report;
    }

    private void ours(List<String> ways) throws Exception {
        Files.createDirectories(folder);
        try (var database = new Database(folder, Refused::of);
                var index = new SearchIndex(folder.resolve("search.db"), Refused::of)) {
            var reports = new Reports(database);
            var covers = new Covers(database);
            fill(database, reports);
            if (ways.contains("list")) {
                list(covers);
            }
            if (!ways.contains("ours")) {
                return;
            }
            build(index, reports);
            var searching = new Searching(database, index, covers, new Notes(database), new Curation(database));
            System.gc();
            System.out.printf("heap after building %d MB%n", used());
            measure("ours", typed -> searching.find(typed, 6, MOST).sentences().size());
            System.gc();
            System.out.printf("heap after searching %d MB%n", used());
        }
    }

    private static long used() {
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory() >> 20;
    }

    private void fill(Database database, Reports reports) {
        int there = reports.ids().size();
        for (int from = there; from < sentences / A_REPORT; from += 500) {
            int first = from;
            database.transaction(
                    () -> {
                        for (int number = first; number < Math.min(first + 500, sentences / A_REPORT); number++) {
                            var document = Document.ofPlainText("第" + number + "号报告\n" + String.join("\n", report(number)), "");
                            var id = String.format("%012d", number);
                            reports.keep(
                                    new Report(id, document, Optional.empty(), "来源" + number % 50, Instant.ofEpochSecond(number)),
                                    8, 40, 1);
                        }
                    });
        }
    }

    /// Sentences alone: what the analysis of reports takes is told by other benchmarks.
    private void build(SearchIndex index, Reports reports) {
        var stamps = index.stamps();
        long start = System.nanoTime();
        int made = 0;
        var entries = new ArrayList<SearchIndex.Entry>();
        for (var id : reports.ids()) {
            if (stamps.containsKey(id)) {
                continue;
            }
            var text = reports.find(id).orElseThrow().document().text();
            var spans = new ArrayList<Span>();
            for (int at = 0; at < text.length(); at = text.indexOf('\n', at) + 1) {
                int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
                spans.add(new Span(at, end));
                if (end == text.length()) {
                    break;
                }
            }
            made += spans.size();
            entries.add(new SearchIndex.Entry(id, "bench", text, spans, List.of()));
            if (entries.size() == 100) {
                index.put(entries, List.of());
                entries.clear();
            }
        }
        index.put(entries, List.of());
        if (made > 0) {
            double built = (System.nanoTime() - start) / 1e9;
            start = System.nanoTime();
            index.tidy();
            System.out.printf(
                    Locale.ROOT, "ours: %,d sentences built in %.1f s, tidied in %.1f s%n", made, built, (System.nanoTime() - start) / 1e9);
        }
        System.out.printf("ours: file %,d MB%n", folder.resolve("search.db").toFile().length() >> 20);
    }

    private void list(Covers covers) {
        var times = new double[40];
        var spent = new double[40];
        int rows = 0;
        for (int run = 0; run < times.length; run++) {
            long start = System.nanoTime();
            long cpu = THREADS.getCurrentThreadCpuTime();
            rows = covers.list().size();
            times[run] = (System.nanoTime() - start) / 1e6;
            spent[run] = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6;
        }
        System.out.printf(Locale.ROOT, "list of %,d reports: first %.1f ms, then median %.1f p95 %.1f, processor %.1f p95 %.1f%n", rows, times[0], median(times), p95(times), median(spent), p95(spent));
    }

    private interface Way {
        int find(String typed) throws SQLException;
    }

    private void other(String name, String table) throws Exception {
        var path = folder.resolve(name + ".db");
        boolean fresh = !Files.exists(path);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + path)) {
            if (fresh) {
                fill(connection, name, table);
            }
            System.out.printf("%s: file %,d MB (texts not in it)%n", name, path.toFile().length() >> 20);
            try (var find =
                    connection.prepareStatement("select rowid from found where found match ? order by rowid desc limit " + MOST)) {
                measure(name, typed -> hits(name, find, typed));
            }
        }
    }

    private static int hits(String name, PreparedStatement find, String typed) throws SQLException {
        var folded = Folded.of(typed);
        if (typed.charAt(0) < 0x80 || name.equals("trigram") && typed.length() < 3) {
            return -1; // it has no answer
        }
        find.setString(1, "\"" + (name.equals("spaced") ? folded.replaceAll("(.)", "$1 ").strip() : folded) + "\"");
        int count = 0;
        try (var rows = find.executeQuery()) {
            while (rows.next()) {
                count++;
            }
        }
        return count;
    }

    private void fill(Connection connection, String name, String table) throws SQLException {
        long start = System.nanoTime();
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("pragma journal_mode = wal");
            statement.executeUpdate("pragma synchronous = normal");
            statement.executeUpdate("create virtual table found using " + table);
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement("insert into found (rowid, words) values (?, ?)")) {
                long id = 0;
                for (int number = 0; number < sentences / A_REPORT; number++) {
                    for (var sentence : report(number)) {
                        var folded = Folded.of(sentence);
                        insert.setLong(1, id++);
                        insert.setString(2, name.equals("spaced") ? folded.replaceAll("(.)", "$1 ") : folded);
                        insert.addBatch();
                    }
                    if (number % 20 == 0) {
                        insert.executeBatch();
                        connection.commit();
                    }
                }
                insert.executeBatch();
            }
            connection.commit();
            connection.setAutoCommit(true);
            double built = (System.nanoTime() - start) / 1e9;
            start = System.nanoTime();
            statement.executeUpdate("insert into found (found) values ('optimize')");
            System.out.printf(Locale.ROOT, "%s: built in %.1f s, tidied in %.1f s%n", name, built, (System.nanoTime() - start) / 1e9);
        }
    }

    /// No index: all texts as one string in memory.
    private void scan() throws SQLException {
        var all = new StringBuilder();
        for (int number = 0; number < sentences / A_REPORT; number++) {
            report(number).forEach(sentence -> all.append(Folded.of(sentence)).append('\n'));
        }
        var text = all.toString();
        all.setLength(0);
        all.trimToSize();
        System.gc();
        System.out.printf("scan: heap %d MB%n", used());
        measure(
                "scan",
                typed -> {
                    if (typed.charAt(0) < 0x80) {
                        return -1;
                    }
                    int count = 0;
                    for (int at = text.indexOf(typed); at >= 0 && count < MOST; at = text.indexOf(typed, at + 1)) {
                        count++;
                    }
                    return count;
                });
    }

    private void measure(String name, Way way) throws SQLException {
        for (var sort : samples().entrySet()) {
            var typed = sort.getValue();
            for (var one : typed.subList(0, 20)) {
                way.find(one);
            }
            var times = new double[typed.size()];
            var spent = new double[typed.size()];
            var hits = new ArrayList<Integer>();
            for (int i = 0; i < times.length; i++) {
                long start = System.nanoTime();
                long cpu = THREADS.getCurrentThreadCpuTime();
                hits.add(way.find(typed.get(i)));
                times[i] = (System.nanoTime() - start) / 1e6;
                spent[i] = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6;
            }
            int slowest = 0;
            for (int i = 0; i < times.length; i++) {
                slowest = times[i] > times[slowest] ? i : slowest;
            }
            if (hits.getFirst() >= 0) {
                System.out.printf(
                        Locale.ROOT,
                        "%-8s %-32s clock %7.2f p95 %7.2f longest %7.2f (%s, %d hits), processor %7.2f p95 %7.2f ms%n",
                        name, sort.getKey(), median(times), p95(times), times[slowest], typed.get(slowest), hits.get(slowest), median(spent), p95(spent));
            }
        }
    }

    private Map<String, List<String>> samples() {
        var random = new Random(11);
        var samples = new LinkedHashMap<String, List<String>>();
        for (int length : new int[] {1, 2, 3, 6}) {
            samples.put(length + " characters", sample(random, length, false));
        }
        samples.put("2 common ones, seldom together", apart(random));
        samples.put("initials of 2", sounds(sample(random, 2, true), true));
        samples.put("initials of 3", sounds(sample(random, 3, true), true));
        samples.put("initials of 5", sounds(sample(random, 5, true), true));
        samples.put("pinyin of 1", sounds(sample(random, 1, true), false));
        samples.put("pinyin of 2", sounds(sample(random, 2, true), false));
        samples.put("pinyin of 3", sounds(sample(random, 3, true), false));
        samples.put("three words", words(random));
        return samples;
    }

    private List<String> sample(Random random, int length, boolean han) {
        return Stream.generate(() -> clauses.get(random.nextInt(clauses.size())))
                .filter(clause -> clause.length() >= length)
                .map(
                        clause -> {
                            int at = random.nextInt(clause.length() - length + 1);
                            return clause.substring(at, at + length);
                        })
                .filter(piece -> piece.chars().allMatch(c -> Chars.isHan((char) c)))
                .limit(SAMPLE)
                .toList();
    }

    private List<String> apart(Random random) {
        var common = "的和是了在一国人民发展中大工作经济建设业会全我们要有进不年行社".split("");
        return Stream.generate(() -> common[random.nextInt(common.length)] + common[random.nextInt(common.length)]).limit(SAMPLE).toList();
    }

    private List<String> words(Random random) {
        return Stream.generate(() -> sample(random, 2, true).subList(0, 3)).map(three -> String.join(" ", three)).limit(SAMPLE).toList();
    }

    private static List<String> sounds(List<String> pieces, boolean initials) {
        return pieces.stream()
                .map(piece -> Pinyin.of(piece).stream().map(s -> initials && !s.isEmpty() ? s.substring(0, 1) : s).collect(Collectors.joining()))
                .filter(sound -> sound.length() > 1)
                .toList();
    }

    private static double median(double[] times) {
        return sorted(times)[times.length / 2];
    }

    private static double p95(double[] times) {
        return sorted(times)[times.length * 95 / 100];
    }

    private static double[] sorted(double[] times) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return sorted;
    }
}
