package yandu.ui.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import yandu.schedule.Rating;
import yandu.service.Reply;
import yandu.service.ReviewCard;
import yandu.study.CardKind;
import yandu.study.TypedAnswer;

/// Where a review session stands.
public sealed interface ReviewState {

    /// The next card is being fetched.
    record Fetching() implements ReviewState {}

    /// The front of a card.
    ///
    /// @param said what was already said of an answer of several pieces
    record Asking(ReviewCard card, Recital said) implements ReviewState {

        /// A card nothing of whose answer is in sight.
        static Asking of(ReviewCard card) {
            int pieces = card.card().answer().parts().size();
            return new Asking(card, Recital.of(pieces, card.card().kind() == CardKind.SEQUENCE));
        }

        /// The card turned, or the next piece of an answer that has several; an item in sight counts as right.
        ReviewState revealed() {
            return with(said.isWaiting() ? said.judge(true) : said.reveal());
        }

        /// The item in sight was right, or not; nothing where none waits for that.
        ReviewState judged(boolean right) {
            return said.isWaiting() ? with(said.judge(right)) : this;
        }

        private ReviewState with(Recital now) {
            return now.isOver() ? new Answered(card, Optional.empty(), now.suggested(), now) : new Asking(card, now);
        }

        /// The card turned, and what was typed compared.
        Answered typed(String text) {
            var given = new Typed(text, TypedAnswer.of(card.card().answer().text(), text), false);
            return new Answered(card, Optional.of(given), given.suggested(), said.revealAll());
        }
    }

    /// The back of a card.
    ///
    /// @param typed what was typed, where it was
    /// @param suggested the grade that Space gives
    /// @param said how the pieces of a list went, where they were gone through one by one
    record Answered(ReviewCard card, Optional<Typed> typed, Rating suggested, Recital said)
            implements ReviewState {

        /// What was typed is right all the same, or not again; nothing where it was right anyway, or nothing was typed.
        Answered overridden() {
            return typed.filter(given -> given.verdict().verdict() != TypedAnswer.Verdict.RIGHT)
                    .map(given -> new Typed(given.text(), given.verdict(), !given.overridden()))
                    .map(now -> new Answered(card, Optional.of(now), now.suggested(), said))
                    .orElse(this);
        }

        /// The reply to be kept with the grade.
        Optional<Reply> reply() {
            return typed.map(given -> new Reply(given.text(), given.verdict().verdict(), given.overridden()));
        }
    }

    /// What was typed and how it was judged.
    ///
    /// @param overridden whether the user said that it was right all the same
    record Typed(String text, TypedAnswer verdict, boolean overridden) {

        /// The grade that it amounts to.
        Rating suggested() {
            return overridden
                    ? Rating.GOOD
                    : switch (verdict.verdict()) {
                        case RIGHT -> Rating.GOOD;
                        case CLOSE -> Rating.HARD;
                        case WRONG -> Rating.AGAIN;
                    };
        }
    }

    /// Nothing is left for today.
    ///
    /// @param grades how often each grade was given in this session
    /// @param outlook what comes next
    record Done(Map<Rating, Integer> grades, Outlook outlook) implements ReviewState {
        public Done {
            grades = Map.copyOf(grades);
        }

        /// Cards graded in this session.
        public int reviewed() {
            return grades.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /// What comes after the session.
    ///
    /// @param tomorrow cards that come tomorrow
    /// @param ahead cards that could be reviewed ahead of their day
    /// @param fresh new cards that could be learned beyond the limit of the day
    /// @param weakest the cards seen that are remembered worst, at most three
    record Outlook(int tomorrow, int ahead, int fresh, List<ReviewCard> weakest) {
        public Outlook {
            weakest = List.copyOf(weakest);
        }
    }

    /// There are no cards here at all.
    record Empty() implements ReviewState {}

    record Failed(Throwable why) implements ReviewState {}
}
