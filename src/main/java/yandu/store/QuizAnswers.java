package yandu.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import yandu.study.Cause;

/// What was answered in quizzes. Answers are only added, never changed.
public final class QuizAnswers {
    private final Database database;

    public QuizAnswers(Database database) {
        this.database = database;
    }

    /// One answer.
    ///
    /// @param id grows with every answer; 0 before it is kept
    /// @param type of the question
    /// @param topic what was asked, the same however and whenever it is asked again
    /// @param question the question as JSON, so that it can be shown again
    /// @param credit 0..1
    /// @param millis time from the question to the answer
    public record QuizAnswer(
            long id,
            Instant at,
            String reportId,
            String type,
            String topic,
            OptionalInt area,
            String question,
            String given,
            String expected,
            boolean right,
            double credit,
            int millis) {}

    /// A topic that was answered wrong at least once: the last wrong answer, how many there were, and the right
    /// ones since the last.
    public record Missed(QuizAnswer wrong, int wrongs, int rightsInARow, Optional<Cause> cause) {}

    /// Adds an answer; its id.
    public long add(QuizAnswer answer) {
        return database.first(
                """
                insert into quiz_answer
                    (at, report, type, topic, area, question, given, expected, right, credit, millis)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                """,
                row -> row.id("id"),
                answer.at(),
                answer.reportId(),
                answer.type(),
                answer.topic(),
                answer.area(),
                answer.question(),
                answer.given(),
                answer.expected(),
                answer.right(),
                answer.credit(),
                answer.millis())
                .orElseThrow();
    }

    /// Takes an answer back, or lets it count again.
    public void setUndone(long id, boolean undone) {
        database.update(
                undone
                        ? "insert or ignore into undone_answer (answer) values (?)"
                        : "delete from undone_answer where answer = ?",
                id);
    }

    /// Topics of the reports in the library that were answered wrong, the last wrong answer first.
    public List<Missed> missed(Selection selection) {
        return database.list(
                """
                with wrong as (
                    select max(id) as id, count(*) as wrongs from live_answer where not right group by report, topic)
                select answer.*, wrong.wrongs, cause.cause,
                    (select count(*) from live_answer since
                        where since.report = answer.report and since.topic = answer.topic
                            and since.id > answer.id) as rights
                from wrong join live_answer answer on answer.id = wrong.id
                    left join mistake_cause cause on cause.report = answer.report and cause.topic = answer.topic
                where answer.report in (select id from report where removed is null)
                    and (?1 is null or answer.report = ?1) and (?2 is null or answer.area = ?2)
                order by answer.id desc
                """,
                row ->
                        new Missed(
                                answer(row),
                                row.number("wrongs"),
                                row.number("rights"),
                                row.optionalText("cause").map(Cause::valueOf)),
                selection.arguments());
    }

    /// What was given instead of the right answer to a topic, the newest first, each once.
    public List<String> mistakenFor(String reportId, String topic) {
        return database.list(
                """
                select given from live_answer where report = ? and topic = ? and not right
                group by given order by max(id) desc
                """,
                row -> row.text("given"),
                reportId,
                topic);
    }

    /// Every wrong answer to a topic, oldest first.
    public List<String> wrong(String reportId, String topic) {
        return database.list(
                "select given from live_answer where report = ? and topic = ? and not right order by id",
                row -> row.text("given"),
                reportId,
                topic);
    }

    /// Why the user thinks a topic was answered wrong.
    public Optional<Cause> cause(String reportId, String topic) {
        return database.first(
                "select cause from mistake_cause where report = ? and topic = ?",
                row -> row.constant("cause", Cause.class),
                reportId,
                topic);
    }

    public void setCause(String reportId, String topic, Optional<Cause> cause) {
        if (cause.isPresent()) {
            database.update(
                    "insert or replace into mistake_cause (report, topic, cause) values (?, ?, ?)",
                    reportId,
                    topic,
                    cause);
        } else {
            database.update("delete from mistake_cause where report = ? and topic = ?", reportId, topic);
        }
    }

    /// The median time of right answers to questions of a type in milliseconds; empty before there are `atLeast`.
    public OptionalInt medianMillis(String type, int atLeast) {
        return database.first(
                        """
                        select millis, (select count(*) from live_answer where right and type = ?1) as n
                        from live_answer where right and type = ?1 order by millis
                        limit 1 offset (select count(*) / 2 from live_answer where right and type = ?1)
                        """,
                        row -> row.number("n") < atLeast ? OptionalInt.empty() : row.optionalNumber("millis"),
                        type)
                .orElse(OptionalInt.empty());
    }

    private static QuizAnswer answer(Row row) throws SQLException {
        return new QuizAnswer(
                row.id("id"),
                row.instant("at"),
                row.text("report"),
                row.text("type"),
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
