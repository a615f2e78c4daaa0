package yandu.service;

import java.util.List;
import java.util.Optional;
import yandu.schedule.Rating;
import yandu.schedule.Review;

/// Reviewing cards.
public final class Reviewing {

    /// Today's numbers for a scope.
    public Counts counts(Scope scope) {
        throw new UnsupportedOperationException();
    }

    /// The card to show now: learning cards that are due, then due reviews with new cards mixed in, within the daily limits;
    /// cards of one sentence never directly after each other. Empty when done for today.
    public Optional<ReviewCard> next(Scope scope) {
        throw new UnsupportedOperationException();
    }

    /// Grades a card: one log row and the card's new memory in one transaction, durable on return.
    ///
    /// @param millis time from the question to the grade
    public void grade(String reportId, String cardKey, Rating rating, int millis) {
        throw new UnsupportedOperationException();
    }

    /// Takes back the last grade of this session that is not taken back yet; the card is as before and comes next.
    public Optional<ReviewCard> undo() {
        throw new UnsupportedOperationException();
    }

    /// Grades again what [#undo] took back last.
    public Optional<ReviewCard> redo() {
        throw new UnsupportedOperationException();
    }

    /// Puts a card aside until tomorrow.
    public void bury(String reportId, String cardKey) {
        throw new UnsupportedOperationException();
    }

    /// Puts a card aside until it is taken back, or takes it back.
    public void suspend(String reportId, String cardKey, boolean suspended) {
        throw new UnsupportedOperationException();
    }

    /// All cards in a scope with their memory, by place.
    public List<ReviewCard> cards(Scope scope) {
        throw new UnsupportedOperationException();
    }

    /// The reviews of one card, oldest first, undone ones left out.
    public List<Review> history(String reportId, String cardKey) {
        throw new UnsupportedOperationException();
    }
}
