package yandu.service;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import yandu.schedule.CardId;
import yandu.schedule.Rating;
import yandu.schedule.Review;
import yandu.store.AcceptedGrades.AcceptedGrade;
import yandu.store.Cards;
import yandu.store.Counted;
import yandu.store.Database;
import yandu.store.GivenAnswers.GivenAnswer;
import yandu.store.Handlings;
import yandu.store.ReviewLog;
import yandu.store.StoredCard;
import yandu.store.Waiting;
import yandu.study.Handling;

/// Reviewing cards. The session under way is kept with every grade, in the same transaction: however the program ends,
/// it goes on with the card that was up.
public final class Reviewing {
    /// The weakest cards are looked for among so many that come next: a card comes when it is about to be forgotten.
    private static final int CANDIDATES = 256;

    private final Database database;
    private final Cards cards;
    private final Handlings handlings;
    private final ReviewLog log;
    private final Agenda agenda;
    private final Sitting sitting;
    private final Grading grading;
    private final Shelf shelf;
    private final StudyRules rules;
    private final History history;

    public Reviewing(Database database, Gradebook gradebook, Shelf shelf, StudyRules rules, History history) {
        this.database = database;
        this.cards = new Cards(database);
        this.handlings = new Handlings(database);
        this.log = new ReviewLog(database);
        this.agenda = new Agenda(new Waiting(database), new Counted(database), rules);
        this.sitting = new Sitting(database, cards, log, agenda, rules);
        this.grading = new Grading(database, gradebook, cards, sitting, rules);
        this.shelf = shelf;
        this.rules = rules;
        this.history = history;
    }

    /// Today's numbers for a scope; those of the session where it is under way.
    public Counts counts(Scope scope) {
        return sitting.turn(() -> agenda.counts(scope, sitting.extent(scope)));
    }

    /// What the numbers would be in a session that goes further.
    public Counts counts(Scope scope, Extent extent) {
        return sitting.turn(() -> agenda.counts(scope, extent));
    }

    /// How many cards tomorrow brings.
    public int tomorrow(Scope scope) {
        return agenda.tomorrow(scope);
    }

    /// Whether there are no cards at all.
    public boolean isEmpty(Scope scope) {
        return cards.isEmpty(scope.selection());
    }

    /// The cards that were seen and are remembered worst, the worst first.
    public List<ReviewCard> weakest(Scope scope, int count) {
        return cards.soonest(scope.selection(), CANDIDATES).stream()
                .map(this::shown)
                .sorted(Comparator.comparingDouble(ReviewCard::recall))
                .limit(count)
                .toList();
    }

    /// Begins a session.
    public void begin(Scope scope, Extent extent) {
        sitting.turn(
                () -> {
                    sitting.begin(scope, extent);
                    return null;
                });
    }

    /// What the session under way reviews, if it began today and a card is up.
    public Optional<Scope> interrupted() {
        return sitting.turn(sitting::today)
                .filter(kept -> kept.up().isPresent())
                .map(kept -> Scope.of(kept.selection()));
    }

    /// How often each grade was given in the session, taken back ones left out.
    public Map<Rating, Integer> grades() {
        return sitting.turn(() -> sitting.under().map(kept -> log.grades(kept.after())).orElse(Map.of()));
    }

    /// The card that is up: learning cards that are due, then due reviews with new cards mixed in, within the daily
    /// limits; cards of one sentence never directly after each other. It stays up until it is graded or put aside.
    /// Empty when done for today.
    public Optional<ReviewCard> next(Scope scope) {
        return sitting.turn(() -> sitting.up(scope)).map(this::shown);
    }

    /// Grades a card; on return the grade is durable, and the card's new memory and the card that is up then are written.
    ///
    /// @param millis time from the question to the grade
    /// @throws Refused if there is no such card
    public void grade(String reportId, String cardKey, Rating rating, int millis) {
        grade(new CardId(reportId, cardKey), rating, millis, Optional.empty(), List.of());
    }

    /// As the other.
    ///
    /// @param reply what was typed, if anything was
    /// @param verdicts on the items of a list, each of which moves the card that asks for it alone
    /// @return the card that is up then, if a session is under way and goes on
    public Optional<ReviewCard> grade(CardId card, Rating rating, int millis, Optional<Reply> reply, List<Boolean> verdicts) {
        return grade(card, rating, millis, reply, verdicts, next -> {});
    }

    /// As the other.
    ///
    /// @param ahead told of the card that is up then as soon as it is known, so that nobody waits for the disk to see it;
    ///     the grade may not be durable yet, and if it fails this card is not up
    public Optional<ReviewCard> grade(
            CardId card,
            Rating rating,
            int millis,
            Optional<Reply> reply,
            List<Boolean> verdicts,
            Consumer<ReviewCard> ahead) {
        var now = rules.now();
        var grade =
                new AcceptedGrade(
                        now, card, rating, Gradebook.counted(millis), reply.map(typed -> given(now, card, typed)), verdicts);
        var next = new AtomicReference<ReviewCard>();
        var graded =
                grading.give(
                        grade,
                        up -> {
                            next.set(shown(up));
                            ahead.accept(next.get());
                        });
        history.record("history.grade", () -> grading.takeBack(graded), () -> grading.giveAgain(graded));
        return Optional.ofNullable(next.get());
    }

    private static GivenAnswer given(Instant now, CardId card, Reply reply) {
        return new GivenAnswer(now, card.reportId(), card.cardKey(), reply.typed(), reply.verdict(), reply.overridden());
    }

    /// Looks after the library's file, if it is time: for moments in which nobody waits.
    public void tidy() {
        database.tidy();
    }

    /// Puts a card aside until tomorrow.
    ///
    /// @throws Refused if there is no such card
    public void bury(CardId card) {
        var until = Optional.of(rules.days().tomorrow(rules.now()));
        handle("history.bury", card, stored(card).handling().withBuriedUntil(until));
    }

    /// Marks a card for later, or takes the mark away.
    ///
    /// @throws Refused if there is no such card
    public void mark(CardId card) {
        var handling = stored(card).handling();
        handle("history.mark", card, handling.withMarked(!handling.marked()));
    }

    private void handle(String name, CardId card, Handling after) {
        var before = stored(card).handling();
        Consumer<Handling> put = handling -> handlings.write(card, handling);
        put.accept(after);
        history.replaced(name, card, () -> stored(card).handling(), before, after, put);
    }

    /// Puts cards aside until they are taken back, or takes them back: all of them or none.
    ///
    /// @throws Refused if one of them is not there
    public void suspend(Collection<CardId> chosen, boolean suspended) {
        var changed = chosen.stream().filter(card -> stored(card).suspended() != suspended).toList();
        if (changed.isEmpty()) {
            return;
        }
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

    /// All cards in a scope with their memory, by place.
    public List<ReviewCard> cards(Scope scope) {
        return cards.list(scope.selection()).stream().map(this::shown).toList();
    }

    /// The reviews of one card, oldest first, undone ones left out.
    public List<Review> history(String reportId, String cardKey) {
        return log.of(reportId, cardKey);
    }

    private Optional<StoredCard> find(CardId card) {
        return cards.find(card.reportId(), card.cardKey());
    }

    private StoredCard stored(CardId card) {
        return find(card).orElseThrow(() -> new Refused(Refused.Kind.FAILED, "review.refused.gone"));
    }

    ReviewCard shown(StoredCard stored) {
        var report = shelf.report(stored.reportId());
        var card = stored.card();
        var now = rules.now();
        var scheduler = rules.scheduler();
        long seed = stored.id().seed();
        var next = new EnumMap<Rating, Instant>(Rating.class);
        for (var rating : Rating.values()) {
            var after = scheduler.review(stored.memory(), rating, now, seed);
            next.put(rating, after.due().orElseThrow());
        }
        return new ReviewCard(
                report.id(),
                report.title(),
                card,
                stored.lost().map(StoredCard.Lost::sentence).orElseGet(() -> report.document().slice(card.sentence())),
                stored.memory(),
                next,
                scheduler.recall(stored.memory(), now),
                stored.handling(),
                stored.lost().isPresent());
    }
}
