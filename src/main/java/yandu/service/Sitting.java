package yandu.service;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import yandu.schedule.CardId;
import yandu.schedule.Memory.Phase;
import yandu.store.Cards;
import yandu.store.Database;
import yandu.store.ReviewLog;
import yandu.store.ReviewSessions;
import yandu.store.ReviewSessions.ReviewSession;
import yandu.store.StoredCard;
import yandu.store.Waiting.Sentence;

/// The session of review under way and the card that is up in it. All of it is in the file: whatever ends the program, it
/// goes on with the same card.
final class Sitting {
    private final Database database;
    private final ReviewSessions sessions;
    private final Cards cards;
    private final ReviewLog log;
    private final Agenda agenda;
    private final StudyRules rules;
    private volatile ReviewSession session;
    /// The card that was put up last, at hand as long as one grade follows the other.
    private volatile Optional<Next> recent = Optional.empty();

    Sitting(Database database, Cards cards, ReviewLog log, Agenda agenda, StudyRules rules) {
        this.database = database;
        this.sessions = new ReviewSessions(database);
        this.cards = cards;
        this.log = log;
        this.agenda = agenda;
        this.rules = rules;
        database.whenReplaced(this::forget);
    }

    /// Does work on the session. The library's turn is the only lock; when the work fails, what is in the file holds.
    <T> T turn(Supplier<T> work) {
        return whole(() -> database.transaction(work));
    }

    /// As the other, for work with transactions of its own.
    <T> T whole(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            forget();
            throw e;
        }
    }

    /// What is in the file holds.
    void forget() {
        session = null;
        recent = Optional.empty();
    }

    void begin(Scope scope, Extent extent) {
        keep(fresh(scope, extent, rules.now()));
    }

    /// The session, of whatever day.
    Optional<ReviewSession> under() {
        if (session == null) {
            session = sessions.find().orElse(null);
        }
        return Optional.ofNullable(session);
    }

    /// The session that began today.
    Optional<ReviewSession> today() {
        return today(rules.now());
    }

    private Optional<ReviewSession> today(Instant now) {
        return under().filter(kept -> rules.days().of(kept.began()).equals(rules.days().of(now)));
    }

    private Optional<ReviewSession> today(Scope scope, Instant now) {
        return today(now).filter(kept -> kept.selection().equals(scope.selection()));
    }

    /// How far the session of a scope goes.
    Extent extent(Scope scope) {
        return extent(scope, rules.now());
    }

    private Extent extent(Scope scope, Instant now) {
        return today(scope, now).map(Extent::of).orElse(Extent.TODAY);
    }

    /// Reviews that are due before then are asked on the day of `now`.
    Instant end(Instant now) {
        return agenda.end(now, today(now).map(Extent::of).orElse(Extent.TODAY));
    }

    /// The card that is up; where none is, the next one is put up. Empty when there is nothing left to ask.
    Optional<StoredCard> up(Scope scope) {
        var now = rules.now();
        return today(scope, now)
                .flatMap(ReviewSession::up)
                .flatMap(card -> cards.find(card.reportId(), card.cardKey()))
                .filter(card -> !card.isAside(now) && agenda.isAsked(card.memory(), extent(scope, now), now))
                .or(() -> goOn(scope, now));
    }

    /// What a session goes on with once the card that is up is graded, found before the grade is written; empty where that
    /// hangs on the grade, or on more than is at hand.
    ///
    /// @param before phase of the card before its grade
    Optional<Next> foresee(CardId graded, Phase before, Instant now) {
        return today(now)
                .flatMap(
                        today ->
                                recent.flatMap(asked -> asked.after(graded))
                                        .flatMap(
                                                sentences ->
                                                        agenda.foresee(today, sentences, before, now)
                                                                .map(up -> new Next(up, sentences))));
    }

    /// Puts a card up that was foreseen.
    void goOn(Next next) {
        under().ifPresent(kept -> putUp(kept, Optional.of(next)));
    }

    /// Puts the next card up, if a session is under way.
    Optional<StoredCard> goOn(Instant now) {
        return under().flatMap(kept -> goOn(Scope.of(kept.selection()), now));
    }

    private Optional<StoredCard> goOn(Scope scope, Instant now) {
        var today = today(scope, now).orElseGet(() -> fresh(scope, Extent.TODAY, now));
        var sentences = agenda.graded();
        var next = agenda.next(today, sentences, now);
        putUp(today, next.map(up -> new Next(up, sentences)));
        return next;
    }

    private void putUp(ReviewSession session, Optional<Next> next) {
        keep(session.withUp(next.map(Next::card).map(StoredCard::id)));
        recent = next;
    }

    /// A card to put up.
    ///
    /// @param graded the sentences of the cards graded before it, the last one first
    record Next(StoredCard card, List<Sentence> graded) {

        /// The sentences once a card is graded, if it is this one.
        Optional<List<Sentence>> after(CardId id) {
            var sentence = new Sentence(id.reportId(), card.card().sentence().start());
            return card.id().equals(id)
                    ? Optional.of(Stream.concat(Stream.of(sentence), graded.stream()).limit(Queue.DISTANCE).toList())
                    : Optional.empty();
        }
    }

    /// Puts a card up again, if it belongs to the session.
    void putUp(CardId card) {
        under().filter(kept -> cards.find(card.reportId(), card.cardKey()).filter(Scope.of(kept.selection())::holds).isPresent())
                .ifPresent(kept -> keep(kept.withUp(Optional.of(card))));
    }

    private ReviewSession fresh(Scope scope, Extent extent, Instant now) {
        return new ReviewSession(
                scope.selection(),
                log.last(),
                extent.daysAhead(),
                extent.extraNew(),
                agenda.plan(scope, extent, now),
                now,
                Optional.empty());
    }

    private void keep(ReviewSession now) {
        if (!now.equals(session)) {
            if (session != null && session.withUp(now.up()).equals(now)) {
                sessions.putUp(now.up());
            } else {
                sessions.keep(now);
            }
            session = now;
        }
    }
}
