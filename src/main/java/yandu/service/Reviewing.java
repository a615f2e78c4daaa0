package yandu.service;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yandu.schedule.CardId;
import yandu.schedule.Memory.Phase;
import yandu.schedule.Rating;
import yandu.schedule.Review;
import yandu.store.Cards;
import yandu.store.Database;
import yandu.store.ReviewLog;
import yandu.store.StoredCard;
import yandu.store.Waiting;
import yandu.store.Waiting.Ticket;

/// Reviewing cards. One object is one session: it remembers what was graded, for the order of the cards.
public final class Reviewing {
    /// When nothing else is left, learning cards come this much before their time.
    private static final Duration AHEAD = Duration.ofMinutes(20);

    /// The next card is among so many, however many a day are allowed.
    private static final int LOOK_AHEAD = 256;

    private final Database database;
    private final Gradebook gradebook;
    private final Cards cards;
    private final Waiting waiting;
    private final ReviewLog log;
    private final Shelf shelf;
    private final StudyRules rules;
    private final History history;

    private final Deque<Graded> done = new ArrayDeque<>();
    private final Deque<Graded> undone = new ArrayDeque<>();
    private int before;

    /// A grade of this session, and the card as it stood in the queue.
    private record Graded(Gradebook.Given grade, Ticket ticket) {}

    public Reviewing(
            Database database,
            Gradebook gradebook,
            Cards cards,
            Waiting waiting,
            ReviewLog log,
            Shelf shelf,
            StudyRules rules,
            History history) {
        this.database = database;
        this.gradebook = gradebook;
        this.cards = cards;
        this.waiting = waiting;
        this.log = log;
        this.shelf = shelf;
        this.rules = rules;
        this.history = history;
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
        var card = new CardId(reportId, cardKey);
        var review = gradebook.grade(card, rating, millis, Review.Source.CARD);
        var ticket = waiting.ticket(reportId, cardKey).orElseThrow();
        var graded = new Graded(gradebook.given(review), ticket);
        done.push(graded);
        undone.clear();
        history.record("history.grade", () -> takeBack(graded), () -> giveAgain(graded));
    }

    /// The card is as before and comes next.
    private synchronized void takeBack(Graded graded) {
        graded.grade().takeBack();
        done.remove(graded);
        undone.push(graded);
    }

    private synchronized void giveAgain(Graded graded) {
        graded.grade().giveAgain();
        undone.remove(graded);
        done.push(graded);
    }

    /// Begins to count grades anew.
    public synchronized void begin() {
        before = done.size();
    }

    /// How often each grade was given since [#begin], taken back ones left out.
    public synchronized Map<Rating, Integer> grades() {
        var grades = new EnumMap<Rating, Integer>(Rating.class);
        done.stream()
                .limit(Math.max(0, done.size() - before))
                .forEach(graded -> grades.merge(graded.grade().review().rating(), 1, Integer::sum));
        return grades;
    }

    /// Puts a card aside until tomorrow.
    ///
    /// @throws Refused if there is no such card
    public void bury(String reportId, String cardKey) {
        var card = new CardId(reportId, cardKey);
        var before = stored(card).buriedUntil();
        var until = Optional.of(rules.days().tomorrow(rules.now()));
        cards.bury(reportId, cardKey, until);
        history.replaced(
                "history.bury",
                card,
                () -> stored(card).buriedUntil(),
                before,
                until,
                then -> cards.bury(reportId, cardKey, then));
    }

    /// Puts cards aside until they are taken back, or takes them back: all of them or none.
    ///
    /// @throws Refused if one of them is not there
    public void suspend(Collection<CardId> chosen, boolean suspended) {
        var changed = chosen.stream().filter(card -> stored(card).suspended() != suspended).toList();
        setSuspended(changed, suspended);
        history.record(
                suspended ? "history.suspend" : "history.unsuspend",
                () -> setSuspended(changed, !suspended),
                () -> setSuspended(changed, suspended),
                changed.size());
    }

    private void setSuspended(List<CardId> chosen, boolean suspended) {
        database.transaction(
                () -> chosen.forEach(card -> cards.suspend(stored(card).reportId(), card.cardKey(), suspended)));
    }

    private StoredCard stored(CardId card) {
        return cards.find(card.reportId(), card.cardKey())
                .orElseThrow(() -> new Refused(Refused.Kind.FAILED, "review.refused.gone"));
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
