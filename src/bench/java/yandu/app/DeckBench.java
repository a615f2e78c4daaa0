package yandu.app;

import static yandu.app.Timing.median;
import static yandu.app.Timing.millis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yandu.analysis.Steps;
import yandu.importer.AnkiFile;
import yandu.recite.MaskLevel;
import yandu.service.Exporting.Wish;
import yandu.settings.Settings;

/// How long a deck takes to come into an empty library, and how long to be written as a package again: the first time in a
/// process, with the options of the run command and with none, and once the compiler rests. Each also as a multiple of a
/// yardstick that is taken in the same process: 10,000 rows of such words into a table with an index in a file of SQLite's,
/// row by row. Medians of seven processes.
///
/// Argument: a package of Anki's; without one, 10,000 notes that were never asked are made up.
public final class DeckBench {
    private static final int PROCESSES = 7;
    private static final int WARM_FROM = 8;
    private static final int RUNS = 15;
    private static final int CARDS = 10_000;
    private static final List<String> RUN_COMMAND = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private DeckBench() {}

    public static void main(String[] arguments) throws Exception {
        switch (arguments.length > 1 ? arguments[0] : "") {
            case "import" -> measured(Integer.parseInt(arguments[2]), () -> imported(Path.of(arguments[1])));
            case "export" -> exported(Path.of(arguments[1]), arguments[2], Integer.parseInt(arguments[3]));
            default -> compare(arguments.length > 0 ? Path.of(arguments[0]) : madeUp());
        }
        System.exit(0);
    }

    private static void compare(Path deck) throws Exception {
        var data = Files.createTempDirectory("decks");
        String id;
        try (var library = library(data)) {
            id = library.importing().keep(library.importing().read(deck, Optional.empty())).report().id();
        }
        var imports = new String[] {"import", deck.toString()};
        var exports = new String[] {"export", data.toString(), id};
        say("import, first, run command's options", RUN_COMMAND, 1, imports);
        say("import, first, no options", List.of(), 1, imports);
        say("import, warm", List.of(), RUNS, imports);
        say("export, first, run command's options", RUN_COMMAND, 1, exports);
        say("export, first, no options", List.of(), 1, exports);
        say("export, warm", List.of(), RUNS, exports);
    }

    private static void say(String what, List<String> options, int runs, String... asked) throws Exception {
        var millis = new double[PROCESSES];
        var ratios = new double[PROCESSES];
        for (int process = 0; process < PROCESSES; process++) {
            var said = process(options, runs, asked).split(" ");
            millis[process] = Double.parseDouble(said[0]);
            ratios[process] = millis[process] / Double.parseDouble(said[1]);
        }
        System.out.printf("%-38s %5.0f ms, %5.2f yardsticks%n", what, median(millis), median(ratios));
    }

    private static String process(List<String> options, int runs, String... asked) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), DeckBench.class.getName()));
        command.addAll(List.of(asked));
        command.add(String.valueOf(runs));
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return said;
    }

    /// Prints the time of one run, or the median of those once the compiler rests, and the yardstick.
    private static void measured(int runs, Callable<Double> work) throws Exception {
        var millis = new double[runs];
        for (int run = 0; run < runs; run++) {
            millis[run] = work.call();
        }
        var yardsticks = new double[5];
        for (int run = 0; run < yardsticks.length; run++) {
            yardsticks[run] = yardstick();
        }
        var counted = runs < WARM_FROM ? millis : Arrays.copyOfRange(millis, WARM_FROM - 1, runs);
        System.out.println(median(counted) + " " + median(yardsticks));
    }

    private static double imported(Path deck) throws Exception {
        try (var library = library(Files.createTempDirectory("decks"))) {
            library.importing().importOnFirstRun();
            long start = System.nanoTime();
            library.importing().keep(library.importing().read(deck, Optional.empty()));
            return millis(start);
        }
    }

    private static void exported(Path data, String id, int runs) throws Exception {
        try (var library = library(data)) {
            library.importing().importOnFirstRun();
            var target = Files.createTempFile("deck", ".apkg");
            var wish = new Wish(id, "apkg", Set.of(), MaskLevel.KEYWORDS, "", "zh");
            measured(runs, () -> {
                long start = System.nanoTime();
                library.exporting().export(wish, target, Steps.UNWATCHED);
                return millis(start);
            });
        }
    }

    private static double yardstick() throws IOException, SQLException {
        var file = Files.createTempDirectory("yardstick").resolve("rows.db");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            statement.execute("create table row (id integer primary key, key text unique, front text, back text)");
            long start = System.nanoTime();
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement("insert into row values (?, ?, ?, ?)")) {
                for (int i = 0; i < CARDS; i++) {
                    insert.setInt(1, i);
                    insert.setString(2, "key" + i * 7919 % CARDS);
                    insert.setString(3, front(i));
                    insert.setString(4, back(i));
                    insert.executeUpdate();
                }
            }
            connection.commit();
            return millis(start);
        }
    }

    private static Path madeUp() throws IOException, SQLException {
        var rows = IntStream.range(0, CARDS)
                .boxed()
                .flatMap(i -> Stream.of(
                        AnkiFile.note(i + 1, "g" + i, 1, " 重点 ", front(i), back(i)), AnkiFile.card(i + 1, i + 1, 0)))
                .toArray(String[]::new);
        return Files.write(Files.createTempFile("deck", ".apkg"), AnkiFile.old("collection.anki2", rows));
    }

    private static String front(int i) {
        return "第" + i + "条：加快建设……？";
    }

    private static String back(int i) {
        return "加快建设现代化产业体系，巩固壮大实体经济根基，办好第" + i + "件民生实事，让改革发展成果更多更公平惠及全体人民。";
    }

    private static Wiring library(Path folder) {
        return new Wiring(folder, () -> Settings.DEFAULT, InstantSource.system(), ZoneId.systemDefault(), new Random(1));
    }
}
