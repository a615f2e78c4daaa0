package yandu.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import yandu.schedule.Memory.Phase;
import yandu.schedule.Rating;
import yandu.stats.Activity.Retention;
import yandu.stats.Activity.Work;

class ActivityTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static Cell cell(int daysAgo, int hour, Phase phase, boolean mature, Rating rating, int count) {
        var work = new Work(count, rating == Rating.AGAIN ? 0 : count, 1000L * count);
        boolean kept = phase == Phase.REVIEW;
        return new Cell(
                TODAY.minusDays(daysAgo),
                hour,
                work,
                new Retention(kept && !mature ? work : Work.NONE, kept && mature ? work : Work.NONE));
    }

    private final Activity activity =
            new Activity(
                    List.of(
                            cell(0, 0, Phase.NEW, false, Rating.GOOD, 3),
                            cell(0, 0, Phase.REVIEW, false, Rating.GOOD, 8),
                            cell(0, 0, Phase.REVIEW, false, Rating.AGAIN, 1),
                            cell(1, 21, Phase.REVIEW, true, Rating.AGAIN, 1),
                            cell(1, 21, Phase.REVIEW, true, Rating.EASY, 4),
                            cell(7, 5, Phase.REVIEW, true, Rating.EASY, 9)));

    @Test
    void daysWithoutWorkAreThereToo() {
        var days = activity.days(TODAY.minusDays(2), TODAY);
        assertEquals(List.of(0, 5, 12), days.stream().map(day -> day.work().reviews()).toList());
        assertEquals(new Work(12, 11, 12_000), days.getLast().work());
    }

    @Test
    void hoursAreThoseOfTheClock() {
        var hours = activity.hours(4);
        assertEquals(new Work(12, 11, 12_000), hours.get(4));
        assertEquals(new Work(5, 4, 5_000), hours.get(1), "the last hours of a study day are past midnight");
        assertEquals(26, hours.stream().mapToInt(Work::reviews).sum());
    }

    @Test
    void retentionCountsReviewsOnlyByAge() {
        var today = activity.retention(TODAY, 1);
        assertEquals(new Work(9, 8, 9_000), today.young());
        assertEquals(0, today.mature().reviews());
        assertEquals(0, today.mature().share());
        var week = activity.retention(TODAY, 7);
        assertEquals(new Work(5, 4, 5_000), week.mature());
        assertEquals(new Work(14, 12, 14_000), week.all());
        assertEquals(14, activity.retention(TODAY, 30).mature().reviews());
    }

    @Test
    void aStreakMayEndYesterday() {
        assertEquals(2, activity.streak(TODAY));
        assertEquals(2, activity.streak(TODAY.plusDays(1)));
        assertEquals(0, activity.streak(TODAY.plusDays(2)));
        assertEquals(0, Activity.NONE.streak(TODAY));
    }
}
