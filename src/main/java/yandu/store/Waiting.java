package yandu.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import yandu.schedule.Memory.Phase;

/// The cards that wait to be asked. All that decides whether a card is asked stands in two indexes that are walked in the
/// order of asking: the next one is found as quickly among a hundred thousand as among ten.
public final class Waiting {
    /// No more sentences can be kept away from.
    public static final int MOST_AVOIDED = 3;

    private static final String ASKABLE =
            Selection.CONDITION + " and not suspended and coalesce(buried_until, 0) <= ?3";

    /// The first card of an order that stands in none of the sentences ?5 to ?10.
    private static final String FIRST =
            """
            select number, asked from %s
            where %s and card.made and card.removed is null and report.removed is null
                and not (report is ?5 and sentence_start is ?6)
                and not (report is ?7 and sentence_start is ?8)
                and not (report is ?9 and sentence_start is ?10)
                and %s limit 1
            """;

    private static final String LEARNING_FIRST =
            FIRST.formatted(
                    "card cross join report on report.id = card.report",
                    ASKABLE,
                    "phase = '%s' and phase <> 'NEW' and asked <= ?4 order by asked");

    /// Both phases of learning, each in the order of its index: sorting them together costs more than looking twice.
    static final String LEARNING =
            whole(
                    "select number, min(asked) from (select * from (%s) union all select * from (%s))"
                            .formatted(LEARNING_FIRST.formatted(Phase.LEARNING), LEARNING_FIRST.formatted(Phase.RELEARNING)));

    static final String REVIEW =
            whole(
                    FIRST.formatted(
                            "card cross join report on report.id = card.report",
                            ASKABLE,
                            "phase = 'REVIEW' and phase <> 'NEW' and asked < ?4 order by asked, report, position"));

    static final String FRESH =
            whole(
                    FIRST.formatted(
                            "report indexed by report_in_turn cross join card on card.report = report.id",
                            ASKABLE,
                            "phase = 'NEW' order by report.added, report.id, report.rowid, card.position"));

    /// The whole card; no other is read.
    private static String whole(String first) {
        return "select * from card where number = (select number from (" + first + "))";
    }

    private static final String COUNT =
            """
            select count(*) as waiting from (
                select 1 from card cross join report on report.id = card.report
                where %s and card.made and card.removed is null and report.removed is null and %%s limit ?4)
            """
                    .formatted(ASKABLE);

    private static final String COUNT_FRESH = COUNT.formatted("phase = 'NEW'");

    private static final String COUNT_SEEN = COUNT.formatted("phase = ?5 and phase <> 'NEW' and asked < ?6");

    private final Database database;

    public Waiting(Database database) {
        this.database = database;
    }

    /// A sentence of a report: its cards are siblings.
    ///
    /// @param start where it starts in the report's text
    public record Sentence(String reportId, int start) {}

    /// The card in learning or relearning that is due first, by `until` at the latest.
    ///
    /// @param avoided its sentence is none of these
    public Optional<StoredCard> learning(Selection selection, Instant now, Instant until, List<Sentence> avoided) {
        return first(LEARNING, selection, now, until, avoided);
    }

    /// The card in review that is due first, before `until`.
    ///
    /// @param avoided its sentence is none of these
    public Optional<StoredCard> review(Selection selection, Instant now, Instant until, List<Sentence> avoided) {
        return first(REVIEW, selection, now, until, avoided);
    }

    /// The first card never seen, in the oldest report, by place.
    ///
    /// @param avoided its sentence is none of these
    public Optional<StoredCard> fresh(Selection selection, Instant now, List<Sentence> avoided) {
        return first(FRESH, selection, now, now, avoided);
    }

    private Optional<StoredCard> first(
            String sql, Selection selection, Instant now, Instant until, List<Sentence> avoided) {
        var sentences = new Object[2 + 2 * MOST_AVOIDED];
        sentences[0] = now;
        sentences[1] = until;
        for (int i = 0; i < avoided.size(); i++) {
            sentences[2 + 2 * i] = avoided.get(i).reportId();
            sentences[3 + 2 * i] = avoided.get(i).start();
        }
        return database.first(sql, CardRow::stored, selection.arguments(sentences));
    }

    /// How many cards of a phase wait and, unless they are new, are due before `until`; counted up to
    /// `limit`.
    public int count(Selection selection, Instant now, Phase phase, Instant until, int limit) {
        var waiting =
                phase == Phase.NEW
                        ? database.first(COUNT_FRESH, Waiting::count, selection.arguments(now, limit))
                        : database.first(COUNT_SEEN, Waiting::count, selection.arguments(now, limit, phase, until));
        return waiting.orElse(0);
    }

    private static int count(Row row) throws SQLException {
        return row.number("waiting");
    }

    /// The sentences of the cards graded last in reviews, the last one first.
    public List<Sentence> graded(int count) {
        return database.list(
                """
                select card.report, sentence_start
                from (select report, card from live_review where source = 'CARD' order by id desc limit ?) as last
                join card on card.report = last.report and card.key = last.card
                """,
                row -> new Sentence(row.text("report"), row.number("sentence_start")),
                count);
    }
}
