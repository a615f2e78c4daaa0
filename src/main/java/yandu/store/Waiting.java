package yandu.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import yandu.schedule.Memory.Phase;

/// The cards that wait to be asked, light enough to be looked through after every grade.
public final class Waiting {

    private static final String ASKABLE =
            Selection.CONDITION + " and not suspended and coalesce(buried_until, 0) <= ?3";

    /// Both indexes are walked in the order asked for, so that it ends with the last card wanted, however
    /// many there are.
    static final String FRESH =
            """
            select card.report, key, due, sentence_start
            from report cross join card on card.report = report.id
            where %s and phase = 'NEW' and made and card.removed is null and report.removed is null
            order by report.added, report.id, card.position limit ?4
            """
                    .formatted(ASKABLE);

    private final Database database;

    public Waiting(Database database) {
        this.database = database;
    }

    /// A card in the queue.
    ///
    /// @param sentence where its sentence starts: cards of one report with the same number are siblings
    public record Ticket(String reportId, String key, Instant due, int sentence) {

        /// Whether both stand in one sentence, or are one card.
        public boolean isSibling(Ticket other) {
            return reportId.equals(other.reportId) && sentence == other.sentence;
        }
    }

    /// Cards in learning or relearning that are due by `until`, the first due first.
    public List<Ticket> learning(Selection selection, Instant now, Instant until) {
        return database.list(
                """
                select report, key, due, sentence_start from live_card
                where %s and phase in ('LEARNING', 'RELEARNING') and due <= ?4
                order by due
                """
                        .formatted(ASKABLE),
                Waiting::ticket,
                selection.arguments(now, until));
    }

    /// At most `limit` cards in review that are due before `until`, the first due first.
    public List<Ticket> reviews(Selection selection, Instant now, Instant until, int limit) {
        return database.list(
                """
                select report, key, due, sentence_start from live_card
                where %s and phase = 'REVIEW' and due < ?4
                order by due, report, position limit ?5
                """
                        .formatted(ASKABLE),
                Waiting::ticket,
                selection.arguments(now, until, limit));
    }

    /// At most `limit` cards never seen, the oldest report first, by place.
    public List<Ticket> fresh(Selection selection, Instant now, int limit) {
        return database.list(FRESH, Waiting::ticket, selection.arguments(now, limit));
    }

    /// How many cards of a phase wait and, unless they are new, are due before `until`; counted up to
    /// `limit`.
    public int count(Selection selection, Instant now, Phase phase, Instant until, int limit) {
        return database.first(
                        """
                        select count(*) as waiting from (select 1 from live_card
                            where %s and phase = ?4 and coalesce(due, 0) < ?5 limit ?6)
                        """
                                .formatted(ASKABLE),
                        row -> row.number("waiting"),
                        selection.arguments(now, phase, until, limit))
                .orElse(0);
    }

    /// The cards graded last in reviews, the last one first.
    public List<Ticket> graded(int count) {
        return database.list(
                """
                select card.report, key, due, sentence_start
                from (select report, card from live_review where source = 'CARD' order by id desc limit ?) as last
                join card on card.report = last.report and card.key = last.card
                """,
                Waiting::ticket,
                count);
    }

    private static Ticket ticket(Row row) throws SQLException {
        return new Ticket(
                row.text("report"), row.text("key"), row.instant("due"), row.number("sentence_start"));
    }
}
