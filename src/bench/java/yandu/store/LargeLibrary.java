package yandu.store;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import yandu.document.Document;
import yandu.document.Report;
import yandu.document.Span;
import yandu.study.Answer;
import yandu.study.Card;
import yandu.study.CardKind;
import yandu.study.Prompt;

/// A library with many cards and grades, for benchmarks: cards three a sentence, and three years of grades; a tenth of the
/// cards new, and half of the others due.
public final class LargeLibrary {
    private static final int A_REPORT = 1000;
    private static final int A_SENTENCE = 3;
    private static final String[] PLACES = "北京 山西 浙江 广东 贵州 江苏 四川 湖北 陕西 云南".split(" ");

    private LargeLibrary() {}

    /// With reports of a thousand cards each.
    public static void fill(Path folder, int cards, int reviews) throws SQLException {
        fill(folder, cards, A_REPORT, reviews);
    }

    /// @param aReport cards of each report
    public static void fill(Path folder, int cards, int aReport, int reviews) throws SQLException {
        try (var database = new Database(folder, failure -> failure)) {
            var reports = new Reports(database);
            var store = new Cards(database);
            database.transaction(
                    () -> {
                        for (int report = 0; report * aReport < cards; report++) {
                            var id = String.format("%012d", report);
                            int count = Math.min(aReport, cards - report * aReport);
                            var text = PLACES[report % PLACES.length] + "政府工作报告" + report + "\n" + "内容。".repeat(count);
                            var document = Document.ofPlainText(text, "");
                            reports.keep(new Report(id, document, Optional.empty(), "", Instant.EPOCH), 0, 0, 1);
                            store.replace(id, cards(count, text.indexOf('\n') + 1), Instant.EPOCH);
                        }
                    });
        }
        if (reviews > 0) {
            grade(folder, cards, aReport, reviews);
        }
    }

    private static List<Card> cards(int count, int start) {
        var cards = new ArrayList<Card>();
        for (int i = 0; i < count; i++) {
            int at = start + 3 * i;
            cards.add(
                    new Card(
                            "figure:" + i,
                            CardKind.FIGURE,
                            Prompt.of("prompt.figure", "加快建设现代化产业体系，办好" + Prompt.BLANK + "民生实事。"),
                            new Answer.Literal("内", new Span(at, at + 1)),
                            new Span(at - i % A_SENTENCE * 3, at + 3),
                            OptionalInt.of(i % 8 + 1)));
        }
        return cards;
    }

    /// Grades spread over three years, a few in a hundred undone, and cards as if by their last grade.
    private static void grade(Path folder, int cards, int aReport, int reviews) throws SQLException {
        var random = new Random(1);
        long now = Instant.now().toEpochMilli();
        long span = Duration.ofDays(3 * 365).toMillis();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(Database.FILE));
                var insert =
                        connection.prepareStatement(
                                """
                                insert into review (at, report, card, rating, millis, source, phase, interval)
                                values (?, ?, ?, ?, ?, 'CARD', ?, ?)
                                """);
                var undo =
                        connection.prepareStatement(
                                "insert into review (at, report, card, undoes) select at, report, card, id from review where id % 97 = 0 and rating is not null");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < reviews; i++) {
                int card = random.nextInt(cards);
                insert.setLong(1, now - span + span / reviews * i);
                insert.setString(2, String.format("%012d", card / aReport));
                insert.setString(3, "figure:" + card % aReport);
                insert.setInt(4, 1 + (int) (4 * Math.sqrt(random.nextDouble())) % 4);
                insert.setInt(5, 2000 + random.nextInt(9000));
                insert.setString(6, random.nextInt(4) == 0 ? "LEARNING" : "REVIEW");
                insert.setInt(7, random.nextInt(60));
                insert.addBatch();
                if (i % 10_000 == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
            undo.executeUpdate();
            statement.executeUpdate(
                    "update card set phase = 'REVIEW', stability = 1 + number % 90, difficulty = 5, reviews = 5, last_review = "
                            + now
                            + " - 86400000 * (number % 40), due = "
                            + now
                            + " + 86400000 * (number % 60 - 30) where number % 10 > 0");
            connection.commit();
        }
    }
}
