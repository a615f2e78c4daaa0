package yandu.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import yandu.schedule.Memory.Phase;

/// The cards that wait to be asked, light enough to be looked through after every grade.
public final class Waiting {

    private static final String OPEN =
            " from live_card where "
                    + Selection.CONDITION
                    + " and not suspended and coalesce(buried_until, 0) <= ?3";

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
        return tickets("phase in ('LEARNING', 'RELEARNING') and due <= ?4 order by due", selection, now, until);
    }

    /// Cards in review that are due before `until`, the first due first.
    public List<Ticket> reviews(Selection selection, Instant now, Instant until, int limit) {
        return tickets(
                "phase = 'REVIEW' and due < ?4 order by due, report, position limit ?5",
                selection,
                now,
                until,
                limit);
    }

    /// Cards never seen, the oldest report first, by place.
    public List<Ticket> fresh(Selection selection, Instant now, int limit) {
        return tickets("phase = 'NEW' order by added, report, position limit ?4", selection, now, limit);
    }

    /// How many cards of a phase wait and, unless they are new, are due before `until`.
    public int count(Selection selection, Instant now, Phase phase, Instant until) {
        return database.first(
                        "select count(*) as waiting" + OPEN + " and phase = ?4 and coalesce(due, 0) < ?5",
                        row -> row.number("waiting"),
                        selection.arguments(now, phase, until))
                .orElse(0);
    }

    private List<Ticket> tickets(String condition, Selection selection, Object... more) {
        return database.list(
                "select report, key, due, sentence_start" + OPEN + " and " + condition,
                Waiting::ticket,
                selection.arguments(more));
    }

    private static Ticket ticket(Row row) throws SQLException {
        return new Ticket(
                row.text("report"), row.text("key"), row.instant("due"), row.number("sentence_start"));
    }
}
