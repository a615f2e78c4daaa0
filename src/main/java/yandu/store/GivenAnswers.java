package yandu.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import yandu.study.TypedAnswer.Verdict;

/// What was typed as the answer of cards. Answers are only added, never changed.
public final class GivenAnswers {
    private final Database database;

    public GivenAnswers(Database database) {
        this.database = database;
    }

    /// One typed answer.
    ///
    /// @param overridden whether the user said that it was right all the same
    public record GivenAnswer(
            Instant at, String reportId, String cardKey, String given, Verdict verdict, boolean overridden) {}

    public void add(GivenAnswer answer) {
        database.update(
                "insert into given_answer (at, report, card, given, verdict, overridden) values (?, ?, ?, ?, ?, ?)",
                answer.at(),
                answer.reportId(),
                answer.cardKey(),
                answer.given(),
                answer.verdict(),
                answer.overridden());
    }

    /// What was typed for a card, oldest first.
    public List<GivenAnswer> of(String reportId, String cardKey) {
        return database.list(
                "select * from given_answer where report = ? and card = ? order by id",
                GivenAnswers::answer,
                reportId,
                cardKey);
    }

    private static GivenAnswer answer(Row row) throws SQLException {
        return new GivenAnswer(
                row.instant("at"),
                row.text("report"),
                row.text("card"),
                row.text("given"),
                row.constant("verdict", Verdict.class),
                row.flag("overridden"));
    }
}
