package yandu.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Quizzes as they are taken, question by question.
public final class Quizzes {
    private final Database database;

    public Quizzes(Database database) {
        this.database = database;
    }

    /// A quiz.
    ///
    /// @param questions as JSON
    /// @param cram whether its answers are kept nowhere else
    public record StoredQuiz(
            long id, Instant started, String mode, long seed, boolean cram, String questions, Optional<Instant> ended) {}

    /// What was answered to a question.
    ///
    /// @param number of the question, from 0
    /// @param response as JSON
    public record StoredReply(int number, String response, int millis) {}

    /// Adds a quiz; its id.
    public long add(StoredQuiz quiz) {
        return database.first(
                        "insert into quiz (started, mode, seed, cram, questions) values (?, ?, ?, ?, ?) returning id",
                        row -> row.id("id"),
                        quiz.started(),
                        quiz.mode(),
                        quiz.seed(),
                        quiz.cram(),
                        quiz.questions())
                .orElseThrow();
    }

    /// The quiz that was begun last, if it is not ended.
    public Optional<StoredQuiz> open() {
        return database.first(
                "select * from quiz where ended is null and id = (select max(id) from quiz)", Quizzes::quiz);
    }

    /// Writes down what was answered, in place of an earlier answer.
    public void reply(long quiz, StoredReply reply) {
        database.update(
                "insert or replace into quiz_reply (quiz, number, response, millis) values (?, ?, ?, ?)",
                quiz,
                reply.number(),
                reply.response(),
                reply.millis());
    }

    public void forgetReply(long quiz, int number) {
        database.update("delete from quiz_reply where quiz = ? and number = ?", quiz, number);
    }

    /// What was answered so far, by number.
    public List<StoredReply> replies(long quiz) {
        return database.list(
                "select * from quiz_reply where quiz = ? order by number",
                row -> new StoredReply(row.number("number"), row.text("response"), row.number("millis")),
                quiz);
    }

    public void end(long quiz, Instant at, int score) {
        database.update("update quiz set ended = ?, score = ? where id = ?", at, score, quiz);
    }

    /// The highest score of a mode; empty before one was ended.
    public OptionalInt best(String mode) {
        return database.first(
                        "select max(score) as best from quiz where mode = ? and ended is not null",
                        row -> row.optionalNumber("best"),
                        mode)
                .orElse(OptionalInt.empty());
    }

    /// When quizzes of a mode were ended, the last one first.
    public List<Instant> ended(String mode) {
        return database.list(
                "select ended from quiz where mode = ? and ended is not null order by ended desc",
                row -> row.instant("ended"),
                mode);
    }

    private static StoredQuiz quiz(Row row) throws SQLException {
        return new StoredQuiz(
                row.id("id"),
                row.instant("started"),
                row.text("mode"),
                row.id("seed"),
                row.flag("cram"),
                row.text("questions"),
                row.optionalInstant("ended"));
    }
}
