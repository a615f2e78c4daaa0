package yandu.service;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import yandu.quiz.Grade;
import yandu.quiz.Paper;
import yandu.quiz.Question;
import yandu.quiz.Response;

/// Making and taking quizzes.
public final class Quizzing {

    /// What a quiz shall be.
    ///
    /// @param types ids of quiz types; empty for all
    public record Request(String reportId, Set<String> types, int count, long seed) {
        public Request {
            types = Set.copyOf(types);
        }
    }

    /// A question answered wrong, kept until it is answered right often enough.
    ///
    /// @param given what was answered, as text
    /// @param expected the right answer, as text
    /// @param rightsInARow right answers since the last wrong one
    public record Mistake(
            long id,
            String reportId,
            String reportTitle,
            Question question,
            String given,
            String expected,
            Instant at,
            int rightsInARow) {}

    /// @throws Refused if the report holds too little for a quiz
    public Paper paper(Request request) {
        throw new UnsupportedOperationException();
    }

    /// A new seed for a paper.
    public long freshSeed() {
        throw new UnsupportedOperationException();
    }

    /// Grades a response and keeps it.
    ///
    /// @param millis time from the question to the answer
    public Grade answer(String reportId, Question question, Response response, int millis) {
        throw new UnsupportedOperationException();
    }

    /// Questions whose last answer was wrong, or that were not yet answered right three times in a row since; newest first.
    public List<Mistake> mistakes(Scope scope) {
        throw new UnsupportedOperationException();
    }
}
