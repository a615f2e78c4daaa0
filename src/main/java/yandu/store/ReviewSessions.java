package yandu.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import yandu.schedule.CardId;

/// The session of review that is under way, one at a time.
public final class ReviewSessions {
    private final Database database;

    public ReviewSessions(Database database) {
        this.database = database;
    }

    /// Reviews and new cards of the day as they were when a session began, done or not.
    public record Plan(int reviews, int fresh) {}

    /// A session as it is kept.
    ///
    /// @param after the last row of the log before it began; 0 where the log was empty
    /// @param daysAhead cards that are due so many days from now are asked too
    /// @param extraNew new cards beyond what a day allows
    /// @param up the card that is up
    public record ReviewSession(
            Selection selection, long after, int daysAhead, int extraNew, Plan plan, Instant began, Optional<CardId> up) {

        public ReviewSession withUp(Optional<CardId> card) {
            return new ReviewSession(selection, after, daysAhead, extraNew, plan, began, card);
        }
    }

    public Optional<ReviewSession> find() {
        return database.first("select * from session", ReviewSessions::session);
    }

    /// Keeps a session in place of the one before.
    public void keep(ReviewSession session) {
        database.update(
                """
                insert or replace into session (id, report, area, after, days_ahead, extra_new, reviews, fresh, began,
                    card_report, card_key)
                values (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                session.selection().reportId(),
                session.selection().area(),
                session.after(),
                session.daysAhead(),
                session.extraNew(),
                session.plan().reviews(),
                session.plan().fresh(),
                session.began(),
                session.up().map(CardId::reportId),
                session.up().map(CardId::cardKey));
    }

    /// Puts another card up in the session that is kept.
    public void putUp(Optional<CardId> card) {
        database.update(
                "update session set card_report = ?, card_key = ?", card.map(CardId::reportId), card.map(CardId::cardKey));
    }

    private static ReviewSession session(Row row) throws SQLException {
        var report = row.optionalText("card_report");
        return new ReviewSession(
                new Selection(row.optionalText("report"), row.optionalNumber("area")),
                row.id("after"),
                row.number("days_ahead"),
                row.number("extra_new"),
                new Plan(row.number("reviews"), row.number("fresh")),
                row.instant("began"),
                report.isEmpty() ? Optional.empty() : Optional.of(new CardId(report.get(), row.text("card_key"))));
    }
}
