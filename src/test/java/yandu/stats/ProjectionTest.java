package yandu.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import yandu.schedule.FsrsOptions;
import yandu.schedule.FsrsScheduler;
import yandu.schedule.Memory;
import yandu.schedule.Rating;
import yandu.schedule.Review;
import yandu.schedule.StudyDay;

class ProjectionTest {
    private static final Instant NOW = Instant.parse("2023-05-25T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2023, 5, 25);
    private static final StudyDay DAY = StudyDay.in(ZoneOffset.UTC);
    private static final FsrsScheduler FSRS =
            new FsrsScheduler(FsrsOptions.DEFAULT.withFuzz(false), DAY);
    private static final SortedMap<Integer, String> HEADS =
            new TreeMap<>(Map.of(1, "经济", 2, "制造业", 3, "能源"));
    private final Projection projection = new Projection(FSRS, DAY);

    /// A card graded Easy once, so many days ago: due on the eighth day after.
    private static Standing easy(int area, int daysAgo) {
        var at = NOW.minus(Duration.ofDays(daysAgo));
        var memory = FSRS.review(Memory.NEW, Rating.EASY, at, 1);
        return new Standing(OptionalInt.of(area), memory, false, Optional.empty());
    }

    private static Standing fresh(int area) {
        return new Standing(OptionalInt.of(area), Memory.NEW, false, Optional.empty());
    }

    private static Review review(String at, Rating rating, boolean undone) {
        return new Review(
                1, "r", "c", Instant.parse(at), rating, 1000, Review.Source.CARD, undone);
    }

    private Progress of(List<Standing> cards) {
        return projection.progress(HEADS, projection.recalled(cards, NOW), List.of(), NOW);
    }

    @Test
    void masteryIsMeanRecallAndUnseenIsZero() {
        var cards = List.of(easy(1, 0), fresh(1), easy(2, 8), easy(2, 0));
        double eight = FSRS.recall(cards.get(2).memory(), NOW);
        var progress = of(cards);
        assertEquals(0.9, eight, 0.01);
        assertEquals((1 + 0 + eight + 1) / 4, progress.mastery(), 1e-12);
        assertEquals(4, progress.cards());
        assertEquals(3, progress.seen());
        assertEquals(
                List.of(
                        new Progress.Area(1, "经济", 2, 1, 0.5),
                        new Progress.Area(2, "制造业", 2, 2, (eight + 1) / 2),
                        new Progress.Area(3, "能源", 0, 0, 0)),
                progress.areas());
    }

    @Test
    void cardsOfNoAreaCountInTheWhole() {
        var memory = easy(1, 0).memory();
        var loose = new Standing(OptionalInt.empty(), memory, false, Optional.empty());
        var progress = of(List.of(loose));
        assertEquals(1, progress.mastery());
        assertEquals(0, progress.areas().stream().mapToInt(Progress.Area::cards).sum());
    }

    @Test
    void nothingToLearnIsNothingLearned() {
        assertEquals(0, of(List.of()).mastery());
        assertEquals(0, of(List.of()).dueToday());
    }

    @Test
    void forecastStartsWithTodayAndWhatIsOverdue() {
        var forecast = of(List.of(easy(1, 8), easy(1, 20), easy(1, 5), fresh(1))).forecast();
        assertEquals(14, forecast.size());
        assertEquals(new Progress.Day(TODAY, 2, 0), forecast.get(0));
        assertEquals(new Progress.Day(TODAY.plusDays(3), 1, 0), forecast.get(3));
        assertEquals(3, forecast.stream().mapToInt(Progress.Day::reviews).sum());
        assertEquals(2, of(List.of(easy(1, 8), easy(1, 20), easy(1, 5))).dueToday());
    }

    @Test
    void putAsideIsNotDue() {
        var due = easy(1, 8);
        var suspended = new Standing(due.area(), due.memory(), true, Optional.empty());
        var tomorrow = Optional.of(DAY.tomorrow(NOW));
        var buried = new Standing(due.area(), due.memory(), false, tomorrow);
        var progress = of(List.of(suspended, buried));
        assertEquals(0, progress.dueToday());
        assertEquals(1, progress.forecast().get(1).reviews());
        assertEquals(2, progress.seen());
    }

    @Test
    void reviewsCountOnTheStudyDayTheyWereGiven() {
        var log = List.of(
                review("2023-04-26T03:59:00Z", Rating.GOOD, false), // one day too early
                review("2023-04-26T04:00:00Z", Rating.GOOD, false),
                review("2023-05-25T03:59:00Z", Rating.AGAIN, false), // yesterday's late evening
                review("2023-05-25T04:00:00Z", Rating.HARD, false),
                review("2023-05-25T05:00:00Z", Rating.EASY, true),
                review("2023-05-25T06:00:00Z", Rating.AGAIN, false));
        var days = projection.progress(HEADS, List.of(), log, NOW).days();
        assertEquals(30, days.size());
        assertEquals(new Progress.Day(LocalDate.of(2023, 4, 26), 1, 1), days.getFirst());
        assertEquals(new Progress.Day(TODAY.minusDays(1), 1, 0), days.get(28));
        assertEquals(new Progress.Day(TODAY, 2, 1), days.getLast());
        assertEquals(4, days.stream().mapToInt(Progress.Day::reviews).sum());
    }
}
