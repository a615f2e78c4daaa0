package yandu.ui.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import yandu.schedule.Rating;
import yandu.service.ReviewCard;
import yandu.study.TypedAnswer;

/// Where a review session stands.
public sealed interface ReviewState {

    /// The next card is being fetched.
    record Fetching() implements ReviewState {}

    /// The front of a card.
    record Asking(ReviewCard card) implements ReviewState {}

    /// The back of a card.
    ///
    /// @param typed the verdict, where the answer was typed
    /// @param suggested the grade that Space gives
    record Answered(ReviewCard card, Optional<TypedAnswer> typed, Rating suggested)
            implements ReviewState {}

    /// Nothing is left for today.
    ///
    /// @param grades how often each grade was given in this session
    /// @param tomorrow cards that come tomorrow
    /// @param weakest the cards seen that are remembered worst, at most three
    record Done(Map<Rating, Integer> grades, int tomorrow, List<ReviewCard> weakest)
            implements ReviewState {
        public Done {
            grades = Map.copyOf(grades);
            weakest = List.copyOf(weakest);
        }

        /// Cards graded in this session.
        public int reviewed() {
            return grades.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /// There are no cards here at all.
    record Empty() implements ReviewState {}

    record Failed(Throwable why) implements ReviewState {}
}
