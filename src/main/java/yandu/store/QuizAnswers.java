package yandu.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

/// What was answered in quizzes. Answers are only added, never changed.
public final class QuizAnswers {
    private final Database database;

    public QuizAnswers(Database database) {
        this.database = database;
    }

    /// One answer.
    ///
    /// @param id grows with every answer; 0 before it is kept
    /// @param topic what was asked, the same however and whenever it is asked again
    /// @param question the question as JSON, so that it can be shown again
    /// @param credit 0..1
    /// @param millis time from the question to the answer
    public record QuizAnswer(
            long id,
            Instant at,
            String reportId,
            String topic,
            OptionalInt area,
            String question,
            String given,
            String expected,
            boolean right,
            double credit,
            int millis) {}

    /// A topic not yet mastered: its last wrong answer, and the right ones since.
    public record Open(QuizAnswer wrong, int rightsInARow) {}

    public void add(QuizAnswer answer) {
        database.update(
                """
                insert into quiz_answer
                    (at, report, topic, area, question, given, expected, right, credit, millis)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                answer.at(),
                answer.reportId(),
                answer.topic(),
                answer.area(),
                answer.question(),
                answer.given(),
                answer.expected(),
                answer.right(),
                answer.credit(),
                answer.millis());
    }

    /// Topics of the reports in the library with a wrong answer and fewer than `enough` right ones since, the
    /// last wrong answer first.
    public List<Open> open(Selection selection, int enough) {
        return database.list(
                """
                select wrong.*, (select count(*) from quiz_answer since
                        where since.report = wrong.report and since.topic = wrong.topic
                            and since.id > wrong.id) as rights
                from quiz_answer wrong
                where id in (select max(id) from quiz_answer where not right group by report, topic)
                    and report in (select id from report where removed is null)
                    and %s and rights < ?3
                order by id desc
                """
                        .formatted(Selection.CONDITION),
                row -> new Open(answer(row), row.number("rights")),
                selection.arguments(enough));
    }

    /// The median time of right answers in milliseconds; empty before there are `atLeast`.
    public OptionalInt medianMillis(int atLeast) {
        return database.first(
                        """
                        select millis, (select count(*) from quiz_answer where right) as n
                        from quiz_answer where right order by millis
                        limit 1 offset (select count(*) / 2 from quiz_answer where right)
                        """,
                        row -> row.number("n") < atLeast ? OptionalInt.empty() : row.optionalNumber("millis"))
                .orElse(OptionalInt.empty());
    }

    private static QuizAnswer answer(Row row) throws SQLException {
        return new QuizAnswer(
                row.id("id"),
                row.instant("at"),
                row.text("report"),
                row.text("topic"),
                row.optionalNumber("area"),
                row.text("question"),
                row.text("given"),
                row.text("expected"),
                row.flag("right"),
                row.real("credit"),
                row.number("millis"));
    }
}
