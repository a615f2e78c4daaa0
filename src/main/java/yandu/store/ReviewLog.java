package yandu.store;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import yandu.schedule.Memory;
import yandu.schedule.Memory.Phase;
import yandu.schedule.Rating;
import yandu.schedule.Review;

/// The log of grades. It only grows: the file itself refuses to change or delete a row of it.
public final class ReviewLog {
    private static final String ALL =
            """
            select *, id in (select undoes from review where undoes is not null) as undone
            from review where rating is not null\
            """;

    private final Database database;

    public ReviewLog(Database database) {
        this.database = database;
    }

    /// Adds a grade; the id it was given, whatever it had.
    ///
    /// @param before phase of the card before the grade
    public long add(Review review, Phase before) {
        return add(review, before, 0);
    }

    /// Adds a grade; the id it was given, whatever it had.
    ///
    /// @param before memory of the card before the grade
    public long add(Review review, Memory before) {
        long days =
                before.due().isEmpty() || before.lastReview().isEmpty()
                        ? 0
                        : Duration.between(before.lastReview().get(), before.due().get()).toDays();
        return add(review, before.phase(), days);
    }

    private long add(Review review, Phase before, long interval) {
        return database.first(
                        """
                        insert into review (at, report, card, rating, millis, source, phase, interval)
                        values (?, ?, ?, ?, ?, ?, ?, ?) returning id
                        """,
                        row -> row.id("id"),
                        review.at(),
                        review.reportId(),
                        review.cardKey(),
                        review.rating().grade(),
                        review.millis(),
                        review.source(),
                        before,
                        interval)
                .orElseThrow();
    }

    /// Adds the row that says a grade was undone.
    public void undo(Review review, Instant at) {
        database.update(
                "insert into review (at, report, card, undoes) values (?, ?, ?, ?)",
                at,
                review.reportId(),
                review.cardKey(),
                review.id());
    }

    public Optional<Review> find(long id) {
        return database.first(ALL + " and id = ?", ReviewLog::review, id);
    }

    /// The grades of a card that count, oldest first.
    public List<Review> of(String reportId, String cardKey) {
        return database.list(
                "select *, 0 as undone from live_review where report = ? and card = ? order by id",
                ReviewLog::review,
                reportId,
                cardKey);
    }

    /// The grades since `from` that count, of a part of the library, oldest first.
    public List<Review> since(Instant from, Selection selection) {
        return database.list(
                """
                select *, 0 as undone from live_review
                where (?1 is null or report = ?1)
                    and (?2 is null or card in (select key from card
                            where card.report = live_review.report and area = ?2))
                    and at >= ?3
                order by +id -- by the index of times, not through the whole log
                """,
                ReviewLog::review,
                selection.arguments(from));
    }

    /// A grade that counts with what was known of its card before it.
    ///
    /// @param interval days that the card had been meant to wait, 0 where it was not in review
    public record Logged(Review review, Phase before, int interval) {}

    /// The grades of a report that count, oldest first.
    public List<Logged> logged(String reportId) {
        return database.list(
                "select *, 0 as undone from live_review where report = ? order by id",
                row -> new Logged(review(row), row.constant("phase", Phase.class), row.number("interval")),
                reportId);
    }

    /// All grades, undone ones too, oldest first.
    public List<Review> everything() {
        return database.list(ALL + " order by id", ReviewLog::review);
    }

    /// Hands over all grades, undone ones too, oldest first, one by one: the log may be longer than memory.
    public void each(Consumer<Review> taker) {
        database.each(ALL + " order by id", ReviewLog::review, taker);
    }

    /// Number of the last row, 0 where there is none.
    public long last() {
        return database.first("select coalesce(max(id), 0) as last from review", row -> row.id("last")).orElse(0L);
    }

    /// How often each grade that counts was given in reviews after a row.
    public Map<Rating, Integer> grades(long after) {
        var grades = new EnumMap<Rating, Integer>(Rating.class);
        database.list(
                        """
                        select rating, count(*) as times from live_review
                        where id > ? and source = 'CARD' group by rating
                        """,
                        row -> Map.entry(Rating.of(row.number("rating")), row.number("times")),
                        after)
                .forEach(grade -> grades.put(grade.getKey(), grade.getValue()));
        return grades;
    }

    private static Review review(Row row) throws SQLException {
        return new Review(
                row.id("id"),
                row.text("report"),
                row.text("card"),
                row.instant("at"),
                Rating.of(row.number("rating")),
                row.number("millis"),
                row.constant("source", Review.Source.class),
                row.flag("undone"));
    }
}
