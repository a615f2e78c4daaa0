package yandu.service;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import yandu.schedule.CardId;
import yandu.schedule.Memory.Phase;
import yandu.schedule.Rating;
import yandu.schedule.Review;
import yandu.store.Cards;
import yandu.store.ReviewLog;
import yandu.store.StoredCard;
import yandu.store.Waiting;
import yandu.store.Waiting.Ticket;

/// Reviewing cards. One object is one session: it remembers what can be undone.
public final class Reviewing {
    /// When nothing else is left, learning cards come this much before their time.
    private static final Duration AHEAD = Duration.ofMinutes(20);

    /// The next card is among so many, however many a day are allowed.
    private static final int LOOK_AHEAD = 256;

    private final Gradebook gradebook;
    private final Cards cards;
    private final Waiting waiting;
    private final ReviewLog log;
    private final Shelf shelf;
    private final StudyRules rules;

    private final Deque<Graded> done = new ArrayDeque<>();
    private final Deque<Graded> undone = new ArrayDeque<>();

    /// A grade of this session, and the card as it stood in the queue.
    private record Graded(Review review, Ticket ticket) {}

    public Reviewing(
            Gradebook gradebook,
            Cards cards,
            Waiting waiting,
            ReviewLog log,
            Shelf shelf,
            StudyRules rules) {
        this.gradebook = gradebook;
        this.cards = cards;
        this.waiting = waiting;
        this.log = log;
        this.shelf = shelf;
        this.rules = rules;
    }

    /// Today's numbers for a scope.
    public Counts counts(Scope scope) {
        var now = rules.now();
        var today = today(now);
        return new Counts(
                waiting(scope, now, Phase.NEW, today.freshLeft()),
                waiting(scope, now, Phase.LEARNING, Integer.MAX_VALUE)
                        + waiting(scope, now, Phase.RELEARNING, Integer.MAX_VALUE),
                waiting(scope, now, Phase.REVIEW, today.reviewsLeft()));
    }

    private int waiting(Scope scope, Instant now, Phase phase, int atMost) {
        return waiting.count(scope.selection(), now, phase, rules.days().tomorrow(now), atMost);
    }

    /// The card to show now: learning cards that are due, then due reviews with new cards mixed in, within
    /// the daily limits; cards of one sentence never directly after each other. Empty when done for today.
    public synchronized Optional<ReviewCard> next(Scope scope) {
        return takenBack(scope).or(() -> queued(scope)).map(this::shown);
    }

    /// The card whose grade was just taken back comes first.
    private Optional<StoredCard> takenBack(Scope scope) {
        var now = rules.now();
        return Optional.ofNullable(undone.peek())
                .flatMap(graded -> cards.find(graded.ticket().reportId(), graded.ticket().key()))
                .filter(card -> scope.holds(card) && !card.isAside(now));
    }

    private Optional<StoredCard> queued(Scope scope) {
        var recent = done.stream().limit(Queue.DISTANCE).map(Graded::ticket).toList();
        return queue(scope)
                .next(recent)
                .flatMap(ticket -> cards.find(ticket.reportId(), ticket.key()));
    }

    private Queue queue(Scope scope) {
        var now = rules.now();
        var selection = scope.selection();
        var today = today(now);
        int reviewsWanted = Math.min(today.reviewsLeft(), LOOK_AHEAD);
        var reviews = waiting.reviews(selection, now, rules.days().tomorrow(now), reviewsWanted);
        var fresh = waiting.fresh(selection, now, Math.min(today.freshLeft(), LOOK_AHEAD));
        return new Queue(
                waiting.learning(selection, now, now),
                Queue.mix(reviews, today.reviews(), fresh, today.fresh()),
                waiting.learning(selection, now, now.plus(AHEAD)));
    }

    /// What was done since the study day began, and what the daily limits leave.
    private record Today(int fresh, int reviews, int freshLeft, int reviewsLeft) {}

    private Today today(Instant now) {
        var days = rules.days();
        var start = days.start(days.of(now));
        int fresh = log.count(Phase.NEW, start);
        int reviews = log.count(Phase.REVIEW, start);
        return new Today(
                fresh,
                reviews,
                Math.max(0, rules.newPerDay() - fresh),
                Math.max(0, rules.reviewsPerDay() - reviews));
    }

    /// Grades a card: one log row and the card's new memory in one transaction, durable on return.
    ///
    /// @param millis time from the question to the grade
    /// @throws Refused if there is no such card
    public synchronized void grade(String reportId, String cardKey, Rating rating, int millis) {
        var review = gradebook.grade(new CardId(reportId, cardKey), rating, millis, Review.Source.CARD);
        done.push(graded(review));
        undone.clear();
    }

    private Graded graded(Review review) {
        return new Graded(review, waiting.ticket(review.reportId(), review.cardKey()).orElseThrow());
    }

    /// Takes back the last grade of this session that is not taken back yet; the card is as before and comes
    /// next.
    public synchronized Optional<ReviewCard> undo() {
        if (done.isEmpty()) {
            return Optional.empty();
        }
        gradebook.undo(done.peek().review());
        undone.push(done.pop());
        return find(undone.peek().ticket());
    }

    /// Grades again what [#undo] took back last; the card as it is then.
    public synchronized Optional<ReviewCard> redo() {
        if (undone.isEmpty()) {
            return Optional.empty();
        }
        var review = gradebook.repeat(undone.peek().review());
        undone.pop();
        done.push(graded(review));
        return find(done.peek().ticket());
    }

    private Optional<ReviewCard> find(Ticket ticket) {
        return cards.find(ticket.reportId(), ticket.key()).map(this::shown);
    }

    /// Puts a card aside until tomorrow.
    public void bury(String reportId, String cardKey) {
        cards.bury(reportId, cardKey, Optional.of(rules.days().tomorrow(rules.now())));
    }

    /// Takes a card back that was put aside until tomorrow.
    public void unbury(String reportId, String cardKey) {
        cards.bury(reportId, cardKey, Optional.empty());
    }

    /// Puts a card aside until it is taken back, or takes it back.
    public void suspend(String reportId, String cardKey, boolean suspended) {
        cards.suspend(reportId, cardKey, suspended);
    }

    /// All cards in a scope with their memory, by place.
    public List<ReviewCard> cards(Scope scope) {
        return cards.list(scope.selection()).stream().map(this::shown).toList();
    }

    /// The reviews of one card, oldest first, undone ones left out.
    public List<Review> history(String reportId, String cardKey) {
        return log.of(reportId, cardKey);
    }

    private ReviewCard shown(StoredCard stored) {
        var report = shelf.report(stored.reportId());
        var card = stored.card();
        var now = rules.now();
        var scheduler = rules.scheduler();
        long seed = new CardId(stored.reportId(), card.key()).seed();
        var next = new EnumMap<Rating, Instant>(Rating.class);
        for (var rating : Rating.values()) {
            var after = scheduler.review(stored.memory(), rating, now, seed);
            next.put(rating, after.due().orElseThrow());
        }
        return new ReviewCard(
                report.id(),
                report.title(),
                card,
                report.document().slice(card.sentence()),
                stored.memory(),
                next,
                scheduler.recall(stored.memory(), now),
                stored.handling());
    }
}
