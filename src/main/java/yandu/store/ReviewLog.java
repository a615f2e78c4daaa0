package yandu.store;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import yandu.schedule.CardId;
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

    private static final ManyRows BRING =
            new ManyRows("insert into review (at, report, card, rating, millis, source, phase, interval)", 8, "");

    private static final String COUNT =
            """
            insert into worked
            select quarter, sum(grades), sum(right), sum(millis), sum(young), sum(young and right), sum(young * millis),
                sum(mature), sum(mature and right), sum(mature * millis), sum(fresh), sum(reviews)
            from single_worked
            where id between ? and ?
            group by quarter
            on conflict (quarter) do update set
                grades = grades + excluded.grades, right = right + excluded.right, millis = millis + excluded.millis,
                young = young + excluded.young, young_right = young_right + excluded.young_right,
                young_millis = young_millis + excluded.young_millis,
                mature = mature + excluded.mature, mature_right = mature_right + excluded.mature_right,
                mature_millis = mature_millis + excluded.mature_millis,
                fresh = fresh + excluded.fresh, reviews = reviews + excluded.reviews
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
                        source(review),
                        before,
                        interval)
                .orElseThrow();
    }

    /// What came along from another program has no source.
    private static Optional<Review.Source> source(Review review) {
        return Optional.of(review.source()).filter(source -> source != Review.Source.ELSEWHERE);
    }

    /// Rows of the log that were written one after the other.
    public record Rows(String reportId, long first, long last) {}

    /// Adds grades of the cards of one report, see [Review.Source#ELSEWHERE].
    ///
    /// @param grades in the order of their times; ids do not count
    /// @param written told how many more are written
    public Rows bring(String reportId, List<Logged> grades, IntConsumer written) {
        long before = last();
        BRING.write(database, grades, ReviewLog::row, written);
        return counted(new Rows(reportId, before + 1, last()));
    }

    /// What came along is counted all at once: no trigger looks at it.
    private Rows counted(Rows rows) {
        database.update(COUNT, rows.first(), rows.last());
        return rows;
    }

    private static Object[] row(Logged grade) {
        var review = grade.review();
        return new Object[] {
            review.at(),
            review.reportId(),
            review.cardKey(),
            review.rating().grade(),
            review.millis(),
            source(review),
            grade.before(),
            grade.interval()
        };
    }

    /// Adds the rows that say that such rows were undone.
    public void takeBack(Rows rows, Instant at) {
        database.update(
                """
                insert into review (at, report, card, undoes)
                select ?, report, card, id from live_review where id between ? and ? and report = ?
                """,
                at,
                rows.first(),
                rows.last(),
                rows.reportId());
    }

    /// Adds grades once more that were taken back; they are other rows.
    public Rows bringAgain(Rows rows) {
        long before = last();
        database.update(
                """
                insert into review (at, report, card, rating, millis, source, phase, interval)
                select at, report, card, rating, millis, source, phase, interval from review
                where id between ? and ? and report = ? and rating is not null order by id
                """,
                rows.first(),
                rows.last(),
                rows.reportId());
        return counted(new Rows(rows.reportId(), before + 1, last()));
    }

    /// When each card of a report was last graded elsewhere, as far as the log knows, by key.
    public Map<String, Instant> lastElsewhere(String reportId) {
        var last = new HashMap<String, Instant>();
        database.each(
                "select card, max(at) as at from live_review where report = ? and source is null group by card",
                row -> Map.entry(row.text("card"), row.instant("at")),
                card -> last.put(card.getKey(), card.getValue()),
                reportId);
        return Map.copyOf(last);
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

    /// Cards that came along with a memory but without the grades that made it: what the log says of them has no beginning.
    public Set<CardId> withoutHistory() {
        return new BroughtMemories(database).withoutLog();
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
                row.optionalText("source").map(Review.Source::valueOf).orElse(Review.Source.ELSEWHERE),
                row.flag("undone"));
    }
}
