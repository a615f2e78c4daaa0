package yandu.schedule;

import java.time.Instant;
import java.util.Optional;
import yandu.schedule.Memory.Phase;

/// SuperMemo 2 (Wozniak, 1990): the proof that another model of memory is one file. The interval is kept as stability,
/// the ease as difficulty; Again to Easy are its qualities 2 to 5.
record Sm2Scheduler(StudyDay calendar) implements Scheduler {
    private static final double FIRST_EASE = 2.5;
    private static final double LEAST_EASE = 1.3;
    private static final double LONGEST = 36500;

    @Override
    public Memory review(Memory memory, Rating rating, Instant at, long seed) {
        int quality = rating.grade() + 1;
        double before = memory.lastReview().isEmpty() ? FIRST_EASE : memory.difficulty();
        double ease = Math.max(LEAST_EASE, before + 0.1 - (5 - quality) * (0.08 + (5 - quality) * 0.02));
        boolean lapsed = memory.phase() == Phase.REVIEW && rating == Rating.AGAIN;
        double interval = rating == Rating.AGAIN ? 1 : next(memory, ease);
        return new Memory(
                Phase.REVIEW,
                interval,
                ease,
                0,
                Optional.of(calendar.plus(at, Math.round(interval))),
                Optional.of(at),
                memory.reviews() + 1,
                memory.lapses() + (lapsed ? 1 : 0));
    }

    private static double next(Memory memory, double ease) {
        if (memory.lastReview().isEmpty()) {
            return 1;
        }
        return memory.stability() <= 1 ? 6 : Math.min(LONGEST, memory.stability() * ease);
    }

    /// SM-2 says nothing of recall; nine of ten at the end of the interval is what it aims at.
    @Override
    public double recall(Memory memory, Instant at) {
        return memory.lastReview()
                .map(last -> Math.pow(0.9, Math.max(0, calendar.between(last, at)) / memory.stability()))
                .orElse(0.0);
    }
}
