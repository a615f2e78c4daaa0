package yandu.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import yandu.schedule.Memory.Phase;

/// What was done, by quarters of an hour, without a look at single grades: the library's is kept as the log grows, that
/// of a part of it is counted from the log's index.
public final class Counted {
    private static final long QUARTER = 900_000;

    private static final String LIBRARY = "select * from worked where quarter >= ?1 / 900000 and grades > 0";

    private static final String DONE =
            """
            select coalesce(sum(fresh), 0) as fresh, coalesce(sum(reviews), 0) as reviews
            from worked where quarter >= ?1 / 900000
            """;

    private static final String ASTRAY =
            """
            select count(distinct quarter) as quarters from (
                select * from (select * from worked where grades <> 0 except select * from worked_by_log)
                union all
                select * from (select * from worked_by_log except select * from worked))
            """;

    private static final String PART =
            """
            select quarter, count(*) as grades, sum(right) as right, sum(millis) as millis,
                sum(young) as young, sum(young and right) as young_right, sum(young * millis) as young_millis,
                sum(mature) as mature, sum(mature and right) as mature_right, sum(mature * millis) as mature_millis
            from single_worked
            where (?1 is null or report = ?1)
                and (?2 is null or card in (select key from card where card.report = single_worked.report and area = ?2))
                and at >= ?3 and id not in (select undoes from review where undoes is not null)
            group by quarter
            """;

    private final Database database;

    public Counted(Database database) {
        this.database = database;
    }

    /// Grades and the time they took.
    ///
    /// @param right grades above Again
    public record Grades(int count, int right, long millis) {}

    /// A quarter of an hour with work in it.
    ///
    /// @param all grades of cards of any phase
    /// @param young those of cards in review that had waited less than three weeks
    /// @param mature those of cards in review that had waited longer
    public record Quarter(Instant start, Grades all, Grades young, Grades mature) {}

    /// First grades and reviews, quizzes left out, undone grades too: what counts towards the limits of a day.
    public record Done(int fresh, int reviews) {

        /// With the grade of a card in a session.
        ///
        /// @param before phase of the card before the grade
        public Done with(Phase before) {
            return new Done(fresh + (before == Phase.NEW ? 1 : 0), reviews + (before == Phase.REVIEW ? 1 : 0));
        }
    }

    /// What was done since a time, which begins a quarter of an hour.
    public Done done(Instant from) {
        return database.first(DONE, row -> new Done(row.number("fresh"), row.number("reviews")), from).orElseThrow();
    }

    /// How many quarters are not what the log makes them.
    public int astray() {
        return database.first(ASTRAY, row -> row.number("quarters")).orElseThrow();
    }

    /// Makes every quarter what the log makes it.
    public void recount() {
        database.transaction(
                () -> {
                    database.update("delete from worked");
                    database.update("insert into worked select * from worked_by_log");
                });
    }

    /// The quarters with work since a time, which begins one; undone grades are left out.
    public List<Quarter> since(Instant from, Selection selection) {
        return selection.isEverything()
                ? database.list(LIBRARY, Counted::quarter, from)
                : database.list(PART, Counted::quarter, selection.arguments(from));
    }

    private static Quarter quarter(Row row) throws SQLException {
        return new Quarter(
                Instant.ofEpochMilli(row.id("quarter") * QUARTER),
                new Grades(row.number("grades"), row.number("right"), row.id("millis")),
                new Grades(row.number("young"), row.number("young_right"), row.id("young_millis")),
                new Grades(row.number("mature"), row.number("mature_right"), row.id("mature_millis")));
    }
}
