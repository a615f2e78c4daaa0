package yandu.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import yandu.schedule.Memory.Phase;

/// What every model of memory keeps to, so that one can take another's place.
interface SchedulerContract {
    Instant START = Instant.parse("2023-05-25T12:00:00Z");
    int REVIEWS = 400;

    Scheduler scheduler();

    /// Memories along a random history; some grades come late, some early, some by a clock set back.
    private Memory[] history(long seed) {
        var random = new Random(seed);
        var memories = new Memory[REVIEWS];
        var memory = Memory.NEW;
        var at = START;
        for (int i = 0; i < REVIEWS; i++) {
            at = at.plus(Duration.ofHours(random.nextInt(-50, 400)));
            memory = scheduler().review(memory, Rating.of(random.nextInt(1, 5)), at, seed);
            memories[i] = memory;
        }
        return memories;
    }

    @Test
    default void aNewCardIsNotRecalledAndNotDue() {
        assertEquals(0, scheduler().recall(Memory.NEW, START));
        assertFalse(StudyDay.in(ZoneOffset.UTC).isDue(Memory.NEW, START));
    }

    @Test
    default void everyGradeIsCountedDatedAndComesBackLater() {
        int reviews = 0;
        for (var memory : history(1)) {
            assertEquals(++reviews, memory.reviews());
            assertTrue(memory.due().orElseThrow().isAfter(memory.lastReview().orElseThrow()), memory::toString);
            assertTrue(Double.isFinite(memory.stability()) && memory.stability() > 0, memory::toString);
            assertTrue(memory.phase() != Phase.NEW && memory.step() >= 0, memory::toString);
        }
    }

    @Test
    default void recallIsAProbabilityThatFadesWithTime() {
        for (var memory : history(2)) {
            var at = memory.lastReview().orElseThrow();
            double before = 1;
            for (int days = 0; days < 4000; days += 97) {
                double recall = scheduler().recall(memory, at.plus(Duration.ofDays(days)));
                assertTrue(recall >= 0 && recall <= before, memory::toString);
                before = recall;
            }
            assertTrue(before < 1, memory::toString);
        }
    }

    @Test
    default void aBetterGradeNeverComesBackEarlier() {
        for (var memory : history(3)) {
            var at = memory.due().orElseThrow();
            var last = Optional.<Instant>empty();
            for (var after : scheduler().preview(memory, at, 3).values()) {
                assertTrue(last.isEmpty() || !after.due().orElseThrow().isBefore(last.get()), memory::toString);
                last = after.due();
            }
        }
    }

    @Test
    default void onlyForgettingWhatWasLearnedIsALapse() {
        for (var memory : history(4)) {
            int lapses = memory.phase() == Phase.REVIEW ? 1 : 0;
            scheduler()
                    .preview(memory, memory.due().orElseThrow(), 4)
                    .forEach(
                            (rating, after) ->
                                    assertEquals(
                                            memory.lapses() + (rating == Rating.AGAIN ? lapses : 0),
                                            after.lapses(),
                                            memory::toString));
        }
    }

    @Test
    default void theSameHistoryGivesTheSameMemory() {
        assertEquals(List.of(history(5)), List.of(history(5)));
    }
}
