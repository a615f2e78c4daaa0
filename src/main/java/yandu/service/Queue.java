package yandu.service;

import java.util.List;
import java.util.Optional;

/// The order in which cards are asked: learning cards that are due, then reviews and new cards mixed, at last
/// learning cards ahead of their time. Cards of one sentence never follow each other while there is anything else.
record Queue(Mix mix) {
    /// So many cards lie between two of one sentence where there are enough others.
    static final int DISTANCE = 3;

    /// The kinds of cards that wait.
    enum Kind {
        /// In learning, and due now.
        LEARNING,
        REVIEW,
        NEW,
        /// In learning, and due soon.
        AHEAD
    }

    /// Finds cards that wait.
    @FunctionalInterface
    interface Finder<C> {
        /// The first card of a kind that stands in no sentence of the `distance` cards asked last.
        Optional<C> first(Kind kind, int distance);
    }

    /// Reviews and new cards so that both end together: the kind of which less is done, in proportion, comes first.
    ///
    /// @param reviews all of the session, done or not
    /// @param fresh new cards, likewise
    record Mix(int reviews, int reviewsDone, int fresh, int freshDone) {

        List<Kind> order() {
            boolean reviewsAreBehind = (long) reviewsDone * fresh <= (long) freshDone * reviews;
            return reviewsAreBehind ? List.of(Kind.REVIEW, Kind.NEW) : List.of(Kind.NEW, Kind.REVIEW);
        }
    }

    /// The card to ask next. No kind is looked for before it is its turn.
    <C> Optional<C> next(Finder<C> finder) {
        return elsewhere(finder)
                .or(() -> finder.first(Kind.LEARNING, 0))
                .or(() -> mixed(finder, 0))
                .or(() -> finder.first(Kind.AHEAD, 0));
    }

    /// The same, if it stands in another sentence than the card asked last.
    <C> Optional<C> elsewhere(Finder<C> finder) {
        return finder.first(Kind.LEARNING, 1)
                .or(() -> mixed(finder, DISTANCE))
                .or(() -> mixed(finder, 1))
                .or(() -> finder.first(Kind.AHEAD, 1));
    }

    private <C> Optional<C> mixed(Finder<C> finder, int distance) {
        var order = mix.order();
        return finder.first(order.getFirst(), distance).or(() -> finder.first(order.getLast(), distance));
    }
}
