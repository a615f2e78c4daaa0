package yandu.service;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import yandu.schedule.Memory;
import yandu.schedule.Memory.Phase;
import yandu.store.ReviewLog;
import yandu.store.Waiting;
import yandu.store.Waiting.Ticket;

/// What is asked today, and in which order. Reads no more of the library than it must, however many cards there are.
final class Agenda {
    /// When nothing else is left, learning cards come this much before their time.
    private static final Duration SOON = Duration.ofMinutes(20);

    /// The next card is among so many, however many a day are allowed.
    private static final int LOOK_AHEAD = 256;

    private final Waiting waiting;
    private final ReviewLog log;
    private final StudyRules rules;

    Agenda(Waiting waiting, ReviewLog log, StudyRules rules) {
        this.waiting = waiting;
        this.log = log;
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

    /// The card to ask next: learning cards that are due, then reviews and new cards mixed, within the limits of the
    /// day; cards of one sentence never after each other while there are others.
    Optional<Ticket> next(Scope scope, Extent extent) {
        return queue(scope, extent).next(waiting.graded(Queue.DISTANCE));
    }

    private Queue queue(Scope scope, Extent extent) {
        var now = rules.now();
        var selection = scope.selection();
        var day = day(now, extent);
        var reviews = waiting.reviews(selection, now, day.end(), Math.min(day.reviewsLeft(), LOOK_AHEAD));
        var fresh = waiting.fresh(selection, now, Math.min(day.freshLeft(), LOOK_AHEAD));
        return new Queue(
                waiting.learning(selection, now, now),
                Queue.mix(reviews, day.reviews(), fresh, day.fresh()),
                waiting.learning(selection, now, now.plus(SOON)));
    }

    /// Whether a card may still be asked now.
    boolean isAsked(Memory memory, Extent extent) {
        var now = rules.now();
        return memory.phase() == Phase.NEW || memory.due().filter(due(now, memory, extent)::isAfter).isPresent();
    }

    private Instant due(Instant now, Memory memory, Extent extent) {
        return memory.phase() == Phase.REVIEW ? day(now, extent).end() : now.plus(SOON).plusMillis(1);
    }

    /// What was done since the study day began, what the limits leave of it, and when it ends.
    private record Day(int fresh, int reviews, int freshLeft, int reviewsLeft, Instant end) {}

    private Day day(Instant now, Extent extent) {
        var days = rules.days();
        var start = days.start(days.of(now));
        int fresh = log.count(Phase.NEW, start);
        int reviews = log.count(Phase.REVIEW, start);
        int reviewsLeft = extent.daysAhead() > 0 ? Integer.MAX_VALUE : rules.reviewsPerDay() - reviews;
        return new Day(
                fresh,
                reviews,
                Math.max(0, rules.newPerDay() + extent.extraNew() - fresh),
                Math.max(0, reviewsLeft),
                days.plus(days.tomorrow(now), extent.daysAhead()));
    }
}
