package yandu.service;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import yandu.schedule.Memory;
import yandu.schedule.Memory.Phase;
import yandu.store.Counted;
import yandu.store.Counted.Done;
import yandu.store.ReviewSessions.Plan;
import yandu.store.ReviewSessions.ReviewSession;
import yandu.store.StoredCard;
import yandu.store.Waiting;
import yandu.store.Waiting.Sentence;

/// What is asked today, and in which order. Reads no more of the library than it must, however many cards there are and
/// however many were graded today.
final class Agenda {
    /// When nothing else is left, learning cards come this much before their time.
    private static final Duration SOON = Duration.ofMinutes(20);

    private final Waiting waiting;
    private final Counted counted;
    private final StudyRules rules;

    Agenda(Waiting waiting, Counted counted, StudyRules rules) {
        this.waiting = waiting;
        this.counted = counted;
        this.rules = rules;
    }

    /// How many cards of each kind wait.
    Counts counts(Scope scope, Extent extent) {
        var now = rules.now();
        var day = day(now, extent);
        return new Counts(
                count(scope, now, Phase.NEW, day.end(), day.freshLeft()),
                count(scope, now, Phase.LEARNING, day.end(), Integer.MAX_VALUE)
                        + count(scope, now, Phase.RELEARNING, day.end(), Integer.MAX_VALUE),
                count(scope, now, Phase.REVIEW, day.end(), day.reviewsLeft()));
    }

    /// What a session that begins now has before it, with what was done today already.
    Plan plan(Scope scope, Extent extent, Instant now) {
        var day = day(now, extent);
        return new Plan(
                day.done().reviews() + count(scope, now, Phase.REVIEW, day.end(), day.reviewsLeft()),
                day.done().fresh() + count(scope, now, Phase.NEW, day.end(), day.freshLeft()));
    }

    /// How many cards tomorrow brings, if today is done.
    int tomorrow(Scope scope) {
        var tomorrow = rules.days().tomorrow(rules.now());
        var end = rules.days().tomorrow(tomorrow);
        return count(scope, tomorrow, Phase.NEW, end, rules.newPerDay())
                + count(scope, tomorrow, Phase.LEARNING, end, Integer.MAX_VALUE)
                + count(scope, tomorrow, Phase.RELEARNING, end, Integer.MAX_VALUE)
                + count(scope, tomorrow, Phase.REVIEW, end, rules.reviewsPerDay());
    }

    private int count(Scope scope, Instant at, Phase phase, Instant until, int atMost) {
        return waiting.count(scope.selection(), at, phase, until, atMost);
    }

    /// The card to ask next in a session, within the limits of the day.
    ///
    /// @param asked the sentences of the cards asked last, the last one first
    Optional<StoredCard> next(ReviewSession session, List<Sentence> asked, Instant now) {
        var day = day(now, Extent.of(session));
        return queue(session, day).next(finder(session, asked, day, now));
    }

    /// The card to ask next once a card is graded, found before the grade is written: it changes nothing of other sentences
    /// than its own. Empty if there is nothing left to ask in others.
    ///
    /// @param asked as it is then
    /// @param before phase of the card before its grade
    Optional<StoredCard> foresee(ReviewSession session, List<Sentence> asked, Phase before, Instant now) {
        var day = day(now, Extent.of(session), counted.done(start(now)).with(before));
        return queue(session, day).elsewhere(finder(session, asked, day, now));
    }

    private static Queue queue(ReviewSession session, Day day) {
        var plan = session.plan();
        return new Queue(new Queue.Mix(plan.reviews(), day.done().reviews(), plan.fresh(), day.done().fresh()));
    }

    private Queue.Finder<StoredCard> finder(ReviewSession session, List<Sentence> asked, Day day, Instant now) {
        var selection = session.selection();
        return (kind, distance) -> {
            var avoided = asked.subList(0, Math.min(distance, asked.size()));
            return switch (kind) {
                case LEARNING -> waiting.learning(selection, now, now, avoided);
                case REVIEW -> any(day.reviewsLeft(), () -> waiting.review(selection, now, day.end(), avoided));
                case NEW -> any(day.freshLeft(), () -> waiting.fresh(selection, now, avoided));
                case AHEAD -> waiting.learning(selection, now, now.plus(SOON), avoided);
            };
        };
    }

    /// The sentences of the cards graded last, as far as the next card keeps away from them, the last one first.
    List<Sentence> graded() {
        return waiting.graded(Queue.DISTANCE);
    }

    private static <T> Optional<T> any(int left, Supplier<Optional<T>> wanted) {
        return left > 0 ? wanted.get() : Optional.empty();
    }

    /// Whether a card may still be asked.
    boolean isAsked(Memory memory, Extent extent, Instant now) {
        return memory.phase() == Phase.NEW || memory.due().filter(due(now, memory, extent)::isAfter).isPresent();
    }

    private Instant due(Instant now, Memory memory, Extent extent) {
        return memory.phase() == Phase.REVIEW ? end(now, extent) : now.plus(SOON).plusMillis(1);
    }

    /// What was done since the study day began, what the limits leave of it, and when it ends.
    private record Day(Done done, int freshLeft, int reviewsLeft, Instant end) {}

    private Day day(Instant now, Extent extent) {
        return day(now, extent, counted.done(start(now)));
    }

    private Instant start(Instant now) {
        var days = rules.days();
        return days.start(days.of(now));
    }

    private Day day(Instant now, Extent extent, Done done) {
        int reviewsLeft = extent.daysAhead() > 0 ? Integer.MAX_VALUE : rules.reviewsPerDay() - done.reviews();
        return new Day(
                done,
                Math.max(0, rules.newPerDay() + extent.extraNew() - done.fresh()),
                Math.max(0, reviewsLeft),
                end(now, extent));
    }

    /// Reviews that are due before then are asked on the day of `now`.
    Instant end(Instant now, Extent extent) {
        var days = rules.days();
        return days.plus(days.tomorrow(now), extent.daysAhead());
    }
}
