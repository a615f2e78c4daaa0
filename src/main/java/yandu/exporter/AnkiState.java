package yandu.exporter;

import java.time.Duration;
import java.time.Instant;
import yandu.schedule.FsrsOptions;
import yandu.schedule.Memory;
import yandu.schedule.Memory.Phase;
import yandu.schedule.StudyDay;

/// What is known of a card's memory, in Anki's terms.
///
/// @param type 0 new, 1 learning, 2 review, 3 relearning
/// @param queue as the type; 1 where learning, -1 suspended, -2 buried
/// @param due place among the new cards, seconds since 1970 while learning, else days since the collection began
/// @param interval days between the last review and the next
/// @param left steps still to be done
/// @param data what FSRS knows, as JSON
record AnkiState(int type, int queue, long due, long interval, int factor, int left, String data) {
    private static final int FACTOR = 2500;
    private static final int LAST_STEP = 1001;
    private static final int TWO_STEPS = 2002;

    /// @param position among the new cards
    /// @param began when the collection began: the beginning of a study day
    static AnkiState of(PackCard card, int position, Instant began, StudyPack.Studied studied) {
        var memory = card.memory();
        int type = memory.phase().ordinal();
        boolean seen = memory.phase() != Phase.NEW;
        return new AnkiState(
                type,
                queue(card, type, studied.now()),
                due(memory, position, began, studied.days()),
                seen ? interval(memory, studied.days()) : 0,
                seen ? FACTOR : 0,
                isLearning(memory) ? memory.step() == 0 && memory.phase() == Phase.LEARNING ? TWO_STEPS : LAST_STEP : 0,
                seen ? data(memory, studied.options()) : "{}");
    }

    private static int queue(PackCard card, int type, Instant now) {
        if (card.handling().suspended()) {
            return -1;
        }
        boolean buried = card.handling().buriedUntil().filter(now::isBefore).isPresent();
        return buried ? -2 : Math.min(type, type == Phase.RELEARNING.ordinal() ? 1 : type);
    }

    private static boolean isLearning(Memory memory) {
        return memory.phase() == Phase.LEARNING || memory.phase() == Phase.RELEARNING;
    }

    private static long due(Memory memory, int position, Instant began, StudyDay days) {
        if (memory.due().isEmpty()) {
            return position;
        }
        return isLearning(memory) ? memory.due().get().getEpochSecond() : days.between(began, memory.due().get());
    }

    private static long interval(Memory memory, StudyDay days) {
        return memory.phase() == Phase.LEARNING || memory.due().isEmpty() || memory.lastReview().isEmpty()
                ? 0
                : Math.max(1, days.between(memory.lastReview().get(), memory.due().get()));
    }

    private static String data(Memory memory, FsrsOptions options) {
        return "{\"s\":%s,\"d\":%s,\"dr\":%s,\"decay\":%s,\"lrt\":%d}"
                .formatted(
                        memory.stability(),
                        memory.difficulty(),
                        options.desiredRetention(),
                        options.parameters().get(20),
                        memory.lastReview().map(Instant::getEpochSecond).orElse(0L));
    }

    /// A wait in a row of the log: days, or seconds below zero.
    static long logged(Duration wait) {
        return wait.compareTo(Duration.ofHours(12)) < 0 ? -Math.max(1, wait.toSeconds()) : Math.max(1, Math.round(wait.toHours() / 24.0));
    }
}
