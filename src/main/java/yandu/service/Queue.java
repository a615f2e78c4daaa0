package yandu.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import yandu.store.Waiting.Ticket;

/// The order in which cards are asked: learning cards that are due, then reviews and new cards mixed, at last
/// learning cards ahead of their time.
///
/// @param learning due now
/// @param main reviews and new cards, mixed
/// @param ahead learning cards that are due soon
record Queue(List<Ticket> learning, List<Ticket> main, List<Ticket> ahead) {
    /// So many cards lie between two of one sentence where there are enough others.
    static final int DISTANCE = 3;

    /// The card to ask after `recent`, the cards graded just before, the last one first. Cards of one
    /// sentence never follow each other unless nothing else is left.
    Optional<Ticket> next(List<Ticket> recent) {
        return first(learning, awayFrom(recent, 1))
                .or(() -> first(main, awayFrom(recent, DISTANCE)))
                .or(() -> first(main, awayFrom(recent, 1)))
                .or(() -> first(ahead, awayFrom(recent, 1)))
                .or(() -> Stream.of(learning, main, ahead).flatMap(List::stream).findFirst());
    }

    private static Optional<Ticket> first(List<Ticket> tickets, Predicate<Ticket> fits) {
        return tickets.stream().filter(fits).findFirst();
    }

    private static Predicate<Ticket> awayFrom(List<Ticket> recent, int distance) {
        return ticket -> recent.stream().limit(distance).noneMatch(ticket::isSibling);
    }

    /// Reviews and new cards so that both end together: the kind of which less is done, in proportion, comes
    /// first.
    static List<Ticket> mix(List<Ticket> reviews, int reviewsDone, List<Ticket> fresh, int freshDone) {
        var mixed = new ArrayList<Ticket>();
        int allReviews = reviews.size() + reviewsDone;
        int allFresh = fresh.size() + freshDone;
        int review = 0;
        int news = 0;
        while (review < reviews.size() || news < fresh.size()) {
            boolean reviewIsBehind =
                    (long) (reviewsDone + review) * allFresh <= (long) (freshDone + news) * allReviews;
            if (news == fresh.size() || review < reviews.size() && reviewIsBehind) {
                mixed.add(reviews.get(review++));
            } else {
                mixed.add(fresh.get(news++));
            }
        }
        return mixed;
    }
}
