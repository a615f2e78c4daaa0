package yandu.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.schedule.FsrsOptions;
import yandu.schedule.FsrsScheduler;
import yandu.schedule.Memory;
import yandu.schedule.Rating;
import yandu.schedule.Scheduler;
import yandu.schedule.StudyDay;

class ExamForecastTest {
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final StudyDay DAY = StudyDay.in(ZoneId.of("Asia/Shanghai"));
    private static final Scheduler SCHEDULER = new FsrsScheduler(FsrsOptions.DEFAULT, DAY);
    private static final Pace PACE = new Pace(20, 200, 0, 0);

    private static Standing fresh(int area) {
        return new Standing(OptionalInt.of(area), Memory.NEW, false, Optional.empty());
    }

    private static Standing learned(int area, int daysAgo) {
        var at = NOW.minus(Duration.ofDays(daysAgo));
        var memory = SCHEDULER.review(Memory.NEW, Rating.EASY, at, 1);
        return new Standing(OptionalInt.of(area), memory, false, Optional.empty());
    }

    private static ExamPlan plan(Pace pace, int inDays, List<Standing> cards) {
        var heads = new TreeMap<>(Map.of(1, "一", 2, "二"));
        return new ExamForecast(SCHEDULER, DAY, pace).plan(TODAY.plusDays(inDays), heads, cards, NOW);
    }

    private static int fresh(ExamPlan plan) {
        return (int) plan.load().stream().mapToDouble(ExamPlan.Load::fresh).sum();
    }

    /// New cards, new cards a day, seen today, days; then unseen on the day, and the pace that would leave none.
    @ParameterizedTest
    @CsvSource({
        "100, 20, 0, 10, 0, 10",
        "100, 20, 0, 3, 40, 34",
        "100, 20, 15, 3, 55, 34",
        "100, 0, 0, 10, 100, 10",
        "100, 20, 0, 0, 100, 0",
        "0, 20, 0, 10, 0, 0",
    })
    void newCardsAreSeenAtThePace(int cards, int pace, int today, int days, int unseen, int needed) {
        var plan = plan(new Pace(pace, 200, today, 0), days, Collections.nCopies(cards, fresh(1)));
        assertEquals(unseen, plan.unseen());
        assertEquals(needed, plan.freshNeeded());
        assertEquals(cards - unseen, fresh(plan));
        assertEquals(days, plan.load().size());
    }

    @Test
    void goingOnRecallsAboutWhatIsWishedForAndRestingLess() {
        var cards = IntStream.range(0, 200).mapToObj(i -> learned(1 + i % 2, 1 + i % 20)).toList();
        var plan = plan(PACE, 120, cards);
        assertTrue(plan.going() > 0.88 && plan.going() < 0.98, plan::toString);
        assertTrue(plan.resting() < plan.going() - 0.1, plan::toString);
        double byHand =
                cards.stream()
                        .mapToDouble(card -> SCHEDULER.recall(card.memory(), DAY.start(TODAY.plusDays(120))))
                        .average()
                        .orElseThrow();
        assertEquals(byHand, plan.resting(), 1e-12);
    }

    @Test
    void eachAreaIsMeasuredByItsOwnCards() {
        var plan = plan(PACE, 30, List.of(learned(1, 2), learned(1, 3), fresh(2)));
        assertEquals(List.of("一", "二"), plan.areas().stream().map(ExamPlan.Area::name).toList());
        assertEquals(List.of(2, 1), plan.areas().stream().map(ExamPlan.Area::cards).toList());
        assertEquals(0, plan.areas().get(1).resting());
        assertTrue(plan.areas().get(1).going() > 0.5);
        assertEquals((2 * plan.areas().get(0).going() + plan.areas().get(1).going()) / 3, plan.going(), 1e-12);
    }

    @Test
    void overdueCardsComeTodayAndWhatTheLimitLeavesComesTheNextDay() {
        var overdue = Collections.nCopies(50, learned(1, 60));
        var plan = plan(new Pace(0, 30, 0, 10), 5, overdue);
        assertEquals(20, plan.load().get(0).reviews());
        assertEquals(30, plan.load().get(1).reviews());
    }

    @Test
    void cardsPutAsideAreNeverAsked() {
        var memory = learned(1, 60).memory();
        var aside = new Standing(OptionalInt.of(1), memory, true, Optional.empty());
        var buried = new Standing(OptionalInt.of(1), memory, false, Optional.of(DAY.start(TODAY.plusDays(1))));
        var plan = plan(PACE, 2, List.of(aside, buried));
        assertEquals(List.of(0.0, 1.0), plan.load().stream().map(ExamPlan.Load::reviews).toList());
    }

    @Test
    void anExamOfTheDayOrThePastShowsWhatIsKnownNow() {
        var cards = List.of(learned(1, 3), fresh(1));
        for (int days : List.of(0, -30)) {
            var plan = plan(PACE, days, cards);
            assertEquals(SCHEDULER.recall(cards.getFirst().memory(), NOW) / 2, plan.going(), 1e-12);
            assertEquals(plan.resting(), plan.going());
            assertEquals(List.of(), plan.load());
        }
    }

    @Test
    void theSameCardsGiveTheSamePlan() {
        var cards = IntStream.range(0, 60).mapToObj(i -> i % 3 == 0 ? fresh(1) : learned(2, i)).toList();
        assertEquals(plan(PACE, 40, cards), plan(PACE, 40, cards));
    }

    @Test
    void noCardsMakeAnEmptyPlan() {
        var plan = plan(PACE, 3, List.of());
        assertEquals(0, plan.going());
        assertEquals(3, plan.load().size());
    }
}
