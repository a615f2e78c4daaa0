package yandu.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yandu.schedule.Memory.Phase;

class FsrsSchedulerTest {
    private static final Instant START = Instant.parse("2022-11-29T12:30:00Z");
    private static final StudyDay DAY = StudyDay.in(ZoneId.of("Asia/Shanghai"));
    private static final FsrsOptions EXACT = FsrsOptions.DEFAULT.withFuzz(false);
    private final Scheduler scheduler = new FsrsScheduler(EXACT, DAY);

    private Memory after(String grades) {
        var memory = Memory.NEW;
        for (char c : grades.toCharArray()) {
            var rating = Rating.of(c - '0');
            memory = scheduler.review(memory, rating, memory.due().orElse(START), 7);
        }
        return memory;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Shanghai", "UTC", "America/New_York", "Australia/Lord_Howe"})
    void intervalsOfTheReferenceHistory(String zone) {
        var day = StudyDay.in(ZoneId.of(zone));
        var zoned = new FsrsScheduler(EXACT, day);
        var v = Vectors.of("interval_history");
        var memory = Memory.NEW;
        var at = Instant.parse(v.get("start").asString());
        var days = new ArrayList<Double>();
        for (double grade : Vectors.numbers(v.get("ratings"))) {
            memory = zoned.review(memory, Rating.of((int) grade), at, 7);
            days.add((double) day.between(at, memory.due().orElseThrow()));
            at = memory.due().orElseThrow();
        }
        var expected = Vectors.numbers(v.get("days"));
        assertEquals(Arrays.stream(expected).boxed().toList(), days);
    }

    /// Grades given exactly when due; then phase, step, wait in seconds.
    @ParameterizedTest
    @CsvSource({
        "1, LEARNING, 0, 60",
        "2, LEARNING, 0, 330",
        "3, LEARNING, 1, 600",
        "4, REVIEW, 0, 691200",
        "31, LEARNING, 0, 60",
        "32, LEARNING, 1, 600",
        "33, REVIEW, 0, 172800",
        "34, REVIEW, 0, 345600",
        "331, RELEARNING, 0, 600",
        "3312, RELEARNING, 0, 900",
        "3311, RELEARNING, 0, 600",
        "3313, REVIEW, 0, 86400",
        "3314, REVIEW, 0, 86400",
        "332, REVIEW, 0, 691200",
    })
    void steps(String grades, Phase phase, int step, long seconds) {
        var memory = after(grades);
        var wait = Duration.between(memory.lastReview().orElseThrow(), memory.due().orElseThrow());
        assertEquals(phase + " " + step + " " + seconds,
                memory.phase() + " " + memory.step() + " " + wait.toSeconds());
    }

    @Test
    void countsReviewsAndLapses() {
        var memory = after("1331131");
        assertEquals(7, memory.reviews());
        assertEquals(2, memory.lapses());
    }

    @Test
    void noStepsMeansDaysAtOnce() {
        var options = new FsrsOptions(Parameters.DEFAULT, 0.9, 36500, List.of(), List.of(), false);
        var memory = new FsrsScheduler(options, DAY).review(Memory.NEW, Rating.AGAIN, START, 7);
        assertEquals(Phase.REVIEW, memory.phase());
        assertEquals(START.plus(Duration.ofDays(1)), memory.due().orElseThrow());
    }

    @Test
    void daysCountByTheLocalDayNotByHours() {
        var learned = after("33");
        var evening = Instant.parse("2022-11-29T19:59:00Z"); // 03:59 in Shanghai, still the same study day
        var morning = Instant.parse("2022-11-29T20:00:00Z"); // 04:00, the next one
        assertEquals(1, scheduler.recall(learned, evening));
        assertEquals(new Fsrs(Parameters.DEFAULT).recall(1, learned.stability()),
                scheduler.recall(learned, morning));
        assertEquals(learned.stability(),
                scheduler.review(learned, Rating.GOOD, evening, 7).stability());
        assertTrue(scheduler.review(learned, Rating.GOOD, morning, 7).stability()
                > learned.stability());
    }

    @Test
    void aClockSetBackLosesNothing() {
        var learned = after("333");
        var before = learned.lastReview().orElseThrow().minus(Duration.ofDays(400));
        var again = scheduler.review(learned, Rating.GOOD, before, 7);
        assertEquals(learned.stability(), again.stability());
        assertEquals(4, again.reviews());
        assertEquals(before, again.lastReview().orElseThrow());
        assertEquals(1, scheduler.recall(learned, before));
    }

    @Test
    void fuzzIsTheSameForOneRepetitionAndKeepsTheOrderOfGrades() {
        var fuzzy = new FsrsScheduler(FsrsOptions.DEFAULT, DAY);
        var seen = new TreeSet<Long>();
        for (long seed = 0; seed < 500; seed++) {
            var learned = after("3333");
            var at = learned.due().orElseThrow();
            var next = fuzzy.preview(learned, at, seed);
            assertEquals(next, fuzzy.preview(learned, at, seed));
            var due = next.values().stream().map(m -> m.due().orElseThrow()).toList();
            assertEquals(due.stream().sorted().toList(), due);
            seen.add(DAY.between(at, next.get(Rating.GOOD).due().orElseThrow()));
        }
        // 163 days spread by 1 + .15·4.5 + .1·13 + .05·143 = 10.125
        assertEquals(153, seen.first());
        assertEquals(173, seen.last());
        assertEquals(21, seen.size());
    }

    @Test
    void fuzzLeavesShortIntervalsAndTheLongestAlone() {
        for (int repetition = 0; repetition < 200; repetition++) {
            assertEquals(1, Fuzz.days(1, 36500, 5, repetition));
            assertEquals(2, Fuzz.days(2, 36500, 5, repetition));
            assertTrue(Fuzz.days(3, 36500, 5, repetition) >= 2);
            assertTrue(Fuzz.days(100, 100, 5, repetition) <= 100);
        }
    }

    @Test
    void longestIntervalHolds() {
        var options = new FsrsOptions(Parameters.DEFAULT, 0.9, 30, List.of(), List.of(), true);
        var bounded = new FsrsScheduler(options, DAY);
        var memory = Memory.NEW;
        var at = START;
        for (int i = 0; i < 12; i++) {
            memory = bounded.review(memory, Rating.EASY, at, i);
            assertTrue(DAY.between(at, memory.due().orElseThrow()) <= 30);
            at = memory.due().orElseThrow();
        }
    }

    @Test
    void impossibleGradesAndSettingsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Rating.of(0));
        assertThrows(IllegalArgumentException.class, () -> Rating.of(5));
        assertThrows(IllegalArgumentException.class, () -> EXACT.withDesiredRetention(1));
        assertThrows(IllegalArgumentException.class, () -> EXACT.withDesiredRetention(Double.NaN));
    }
}
