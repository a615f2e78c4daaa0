package yandu.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import yandu.schedule.CardId;
import yandu.schedule.Rating;
import yandu.store.GivenAnswers.GivenAnswer;
import yandu.study.TypedAnswer.Verdict;

/// Grades on their way into the log. A grade is durable as one small row; what follows from it, which is much more, is worked
/// out while the disk is at that row, and written without waiting for the disk: it can be worked out again.
public final class AcceptedGrades {
    private final Database database;

    public AcceptedGrades(Database database) {
        this.database = database;
    }

    /// A grade with all that what follows from it hangs on, besides the library and the settings.
    ///
    /// @param millis time from the question to the grade
    /// @param reply what was typed, if anything was
    /// @param verdicts on the items of a list
    public record AcceptedGrade(
            Instant at, CardId card, Rating rating, int millis, Optional<GivenAnswer> reply, List<Boolean> verdicts) {

        public AcceptedGrade {
            verdicts = List.copyOf(verdicts);
        }
    }

    /// Accepts a grade. On return it is durable, and what follows from it is written.
    ///
    /// @param follow writes what follows, in one transaction; when it fails the grade was never given
    /// @return empty if there is no such card
    public <T> Optional<T> accept(AcceptedGrade grade, Function<AcceptedGrade, T> follow) {
        return database.accept(() -> enter(grade), () -> followed(grade, follow), this::clear);
    }

    /// Has the grade followed that was accepted last, if the program ended before that was done.
    public void finish(Function<AcceptedGrade, ?> follow) {
        database.first("select * from accepted_grade", AcceptedGrades::grade)
                .ifPresent(grade -> database.transaction(() -> followed(grade, follow)));
    }

    private <T> T followed(AcceptedGrade grade, Function<AcceptedGrade, T> follow) {
        var result = follow.apply(grade);
        clear();
        return result;
    }

    private boolean enter(AcceptedGrade grade) {
        int entered =
                database.update(
                        """
                        insert or replace into accepted_grade
                        select 1, ?3, report, key, ?4, ?5, ?6, ?7, ?8, ?9 from card where report = ?1 and key = ?2
                        """,
                        grade.card().reportId(),
                        grade.card().cardKey(),
                        grade.at(),
                        grade.rating().grade(),
                        grade.millis(),
                        grade.reply().map(GivenAnswer::given),
                        grade.reply().map(GivenAnswer::verdict),
                        grade.reply().map(GivenAnswer::overridden),
                        grade.verdicts().stream().map(right -> right ? "1" : "0").collect(Collectors.joining()));
        return entered > 0;
    }

    private void clear() {
        database.update("delete from accepted_grade");
    }

    private static AcceptedGrade grade(Row row) throws SQLException {
        var at = row.instant("at");
        var card = new CardId(row.text("report"), row.text("card"));
        var verdict = row.optionalText("verdict").map(Verdict::valueOf);
        var given = row.text("given");
        boolean overridden = row.flag("overridden");
        return new AcceptedGrade(
                at,
                card,
                Rating.of(row.number("rating")),
                row.number("millis"),
                verdict.map(found -> new GivenAnswer(at, card.reportId(), card.cardKey(), given, found, overridden)),
                row.text("items").chars().mapToObj(item -> item == '1').toList());
    }
}
