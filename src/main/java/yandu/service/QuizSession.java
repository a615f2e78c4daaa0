package yandu.service;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yandu.quiz.Grade;
import yandu.quiz.QuizMode;
import yandu.quiz.Response;

/// A quiz that is being taken, as it is kept in the library.
///
/// @param cram whether its answers are kept nowhere else
/// @param replies what was answered so far, by the number of the question from 0
public record QuizSession(
        long id, QuizMode mode, long seed, boolean cram, List<QuizItem> items, Map<Integer, Reply> replies) {

    public QuizSession {
        items = List.copyOf(items);
        replies = Map.copyOf(replies);
    }

    /// What was answered to a question, and how it is graded.
    public record Reply(Response response, Grade grade, int millis) {}

    /// The first question without an answer, from 0; the number of questions where all have one.
    public int next() {
        int next = 0;
        while (replies.containsKey(next)) {
            next++;
        }
        return next;
    }

    /// The time that was spent on answers.
    public Duration spent() {
        return Duration.ofMillis(replies.values().stream().mapToLong(Reply::millis).sum());
    }

    /// The time that is left, where there is one clock for all.
    public Optional<Duration> left() {
        return mode.timeForAll(items.size()).map(all -> all.minus(spent()).isNegative() ? Duration.ZERO : all.minus(spent()));
    }
}
