package yandu.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yandu.schedule.Memory.Phase;
import yandu.schedule.Rating;

/// The log of grades counted over times, without a look at single grades: a day of any length costs about what its index
/// pages cost to read.
public final class Counted {
    private static final String SELECTED =
            """
            (?1 is null or review.report = ?1)
            and (?2 is null or review.card in (select key from card where card.report = review.report and area = ?2))
            """;

    /// Without an area no row of the table is read: everything stands in the index.
    private static final String WHOLE =
            """
            select (at - ?2) / 3600000 as hour, phase, interval >= ?4 as mature, rating,
                count(*) as grades, sum(millis) as spent
            from review
            where at >= ?2 and at < ?3 and rating is not null and (?1 is null or report = ?1)
            group by 1, 2, 3, 4
            """;

    private static final String AREA =
            """
            select (at - ?3) / 3600000 as hour, phase, interval >= ?5 as mature, rating,
                count(*) as grades, sum(millis) as spent
            from review
            where %s and at >= ?3 and at < ?4 and rating is not null
            group by 1, 2, 3, 4
            """
                    .formatted(SELECTED);

    private static final String UNDONE =
            """
            select (review.at - ?3) / 3600000 as hour, review.phase as phase, review.interval >= ?5 as mature,
                review.rating as rating, -count(*) as grades, -sum(review.millis) as spent
            from review as later join review on review.id = later.undoes
            where later.undoes is not null and %s and review.at >= ?3 and review.at < ?4
            group by 1, 2, 3, 4
            """
                    .formatted(SELECTED);

    private final Database database;

    public Counted(Database database) {
        this.database = database;
    }

    /// Grades of one hour with phase, ripeness and rating in common; those that were undone come again with a count
    /// below 0.
    ///
    /// @param hour since the beginning of the time
    public record Group(int hour, Phase phase, boolean mature, Rating rating, int count, long millis) {}

    /// Time of the first grade, if there is one.
    public Optional<Instant> first() {
        return database.first("select min(at) as first from review", row -> row.optionalInstant("first"))
                .flatMap(at -> at);
    }

    /// Grades from one time until another, by hours.
    ///
    /// @param mature days after which a card is mature
    public List<Group> between(Selection selection, Instant from, Instant until, int mature) {
        var groups = new ArrayList<Group>();
        if (selection.area().isEmpty()) {
            groups.addAll(database.list(WHOLE, Counted::group, selection.reportId(), from, until, mature));
        } else {
            groups.addAll(database.list(AREA, Counted::group, selection.arguments(from, until, mature)));
        }
        return List.copyOf(groups);
    }

    /// What was undone of it, however long the time.
    public List<Group> undone(Selection selection, Instant from, Instant until, int mature) {
        return database.list(UNDONE, Counted::group, selection.arguments(from, until, mature));
    }

    private static Group group(Row row) throws SQLException {
        return new Group(
                row.number("hour"),
                row.constant("phase", Phase.class),
                row.flag("mature"),
                Rating.of(row.number("rating")),
                row.number("grades"),
                row.id("spent"));
    }
}
