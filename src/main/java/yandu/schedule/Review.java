package yandu.schedule;

import java.time.Instant;

/// One row of the review log, which is append-only. An undone review stays in the log with `undone` set by a
/// later row of the log.
///
/// @param id grows with every row
/// @param source which activity gave the grade
/// @param millis time spent, in milliseconds, at most 60,000 counted
public record Review(
        long id,
        String reportId,
        String cardKey,
        Instant at,
        Rating rating,
        int millis,
        Source source,
        boolean undone) {

    /// Flashcards, masked recitation and quizzes write to one log.
    public enum Source {
        CARD,
        QUIZ,
        MASK,
        /// Another program: the grade came along with a deck, and so did the memory that it made.
        ELSEWHERE
    }
}
