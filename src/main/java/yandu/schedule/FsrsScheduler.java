package yandu.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import yandu.schedule.Memory.Phase;

/// FSRS-6 with learning steps. Time is counted in study days as Anki does. A step is due minutes after the
/// grade; a review is due at the same local time a whole number of study days later, and may be asked from
/// the beginning of that day ([StudyDay#isDue]). A grade dated before the last one (a clock set back) counts
/// as given on the same day.
public final class FsrsScheduler implements Scheduler {
    private final FsrsOptions options;
    private final Fsrs fsrs;
    private final StudyDay calendar;

    public FsrsScheduler(FsrsOptions options, StudyDay calendar) {
        this.options = options;
        this.fsrs = new Fsrs(options.parameters());
        this.calendar = calendar;
    }

    @Override
    public Memory review(Memory memory, Rating rating, Instant at, long seed) {
        double stability;
        double difficulty;
        if (memory.lastReview().isEmpty()) {
            stability = fsrs.firstStability(rating.grade());
            difficulty = fsrs.firstDifficulty(rating.grade());
        } else {
            long days = elapsed(memory, at);
            stability =
                    fsrs.nextStability(memory.stability(), memory.difficulty(), days, rating.grade());
            difficulty = fsrs.nextDifficulty(memory.difficulty(), rating.grade());
        }
        return place(memory, rating, at, seed, stability, difficulty);
    }

    @Override
    public double recall(Memory memory, Instant at) {
        return memory.lastReview().isEmpty() ? 0 : fsrs.recall(elapsed(memory, at), memory.stability());
    }

    /// Whole study days since the last review, 0 at least.
    private long elapsed(Memory memory, Instant at) {
        return memory.lastReview().map(last -> Math.max(0, calendar.between(last, at))).orElse(0L);
    }

    /// Decides the phase: steps left mean minutes, none mean days.
    private Memory place(
            Memory before, Rating rating, Instant at, long seed, double stability, double difficulty) {
        boolean lapsed = before.phase() == Phase.REVIEW && rating == Rating.AGAIN;
        var phase = phaseOfSteps(before.phase(), lapsed);
        var steps = steps(phase);
        int step = nextStep(before.step(), rating, steps.size());
        Instant due;
        if (step < steps.size()) {
            due = at.plus(wait(steps, step, rating));
        } else {
            phase = Phase.REVIEW;
            step = 0;
            due = calendar.plus(at, days(stability, seed, before.reviews()));
        }
        return new Memory(
                phase,
                stability,
                difficulty,
                step,
                Optional.of(due),
                Optional.of(at),
                before.reviews() + 1,
                before.lapses() + (lapsed ? 1 : 0));
    }

    /// The phase whose steps the card goes through; a card in review that is remembered has none.
    private static Phase phaseOfSteps(Phase before, boolean lapsed) {
        return switch (before) {
            case NEW, LEARNING -> Phase.LEARNING;
            case REVIEW -> lapsed ? Phase.RELEARNING : Phase.REVIEW;
            case RELEARNING -> Phase.RELEARNING;
        };
    }

    private List<Duration> steps(Phase phase) {
        return switch (phase) {
            case NEW, LEARNING -> options.learningSteps();
            case RELEARNING -> options.relearningSteps();
            case REVIEW -> List.of();
        };
    }

    private static int nextStep(int step, Rating rating, int steps) {
        return switch (rating) {
            case AGAIN -> 0;
            case HARD -> step;
            case GOOD -> step + 1;
            case EASY -> steps;
        };
    }

    /// Hard on the first of several steps waits the mean of the first two, on a single step half as long
    /// again.
    private static Duration wait(List<Duration> steps, int step, Rating rating) {
        var wait = steps.get(step);
        if (rating != Rating.HARD || step > 0) {
            return wait;
        }
        return steps.size() == 1 ? wait.multipliedBy(3).dividedBy(2) : wait.plus(steps.get(1)).dividedBy(2);
    }

    private long days(double stability, long seed, int repetition) {
        long exact = Math.round(fsrs.interval(stability, options.desiredRetention()));
        long days = Math.clamp(exact, 1, options.longestInterval());
        return options.fuzz() ? Fuzz.days(days, options.longestInterval(), seed, repetition) : days;
    }
}
