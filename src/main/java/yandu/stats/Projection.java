package yandu.stats;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.stream.Stream;
import yandu.schedule.Rating;
import yandu.schedule.Review;
import yandu.schedule.Scheduler;
import yandu.schedule.StudyDay;

/// Projects cards and log onto [Progress].
///
/// @param scheduler says what is recalled
/// @param calendar says what a day is
public record Projection(Scheduler scheduler, StudyDay calendar) {
    /// Study days looked back on, today included.
    public static final int DAYS_BACK = 30;
    static final int DAYS_AHEAD = 14;
    private static final int RECALL_BINS = 10;

    /// Where a learner stands at `now`.
    ///
    /// @param areas heads by ordinal; each gets a row, also without cards
    /// @param log undone reviews and those of other days are passed over
    public Progress progress(
            SortedMap<Integer, String> areas, List<Recalled> cards, Iterable<Review> log, Instant now) {
        var forecast = forecast(cards, now);
        return new Progress(
                cards.size(),
                seen(cards),
                forecast.getFirst().reviews(),
                mastery(cards),
                areas(areas, cards),
                days(log, now),
                forecast);
    }

    /// Cards with their recall at `now`.
    public List<Recalled> recalled(List<Standing> cards, Instant now) {
        return cards.stream().map(card -> new Recalled(card, scheduler.recall(card.memory(), now))).toList();
    }

    /// Mean recall, 0..1; cards never seen count as 0, no cards at all too.
    public static double mastery(List<Recalled> cards) {
        return cards.stream().mapToDouble(Recalled::recall).average().orElse(0);
    }

    /// How many cards were seen.
    public static int seen(List<Recalled> cards) {
        return (int) cards.stream().filter(card -> card.card().isSeen()).count();
    }

    /// Cards that were seen by the probability that they are recalled, in ten steps from 0 to 1.
    public static List<Integer> recall(List<Recalled> cards) {
        var bins = new Integer[RECALL_BINS];
        Arrays.fill(bins, 0);
        cards.stream()
                .filter(card -> card.card().isSeen())
                .mapToInt(card -> (int) (card.recall() * RECALL_BINS))
                .forEach(bin -> bins[Math.min(bin, RECALL_BINS - 1)]++);
        return List.of(bins);
    }

    private static List<Progress.Area> areas(SortedMap<Integer, String> heads, List<Recalled> cards) {
        var areas = new ArrayList<Progress.Area>();
        heads.forEach(
                (ordinal, head) -> {
                    var own =
                            cards.stream()
                                    .filter(card -> card.card().area().equals(OptionalInt.of(ordinal)))
                                    .toList();
                    areas.add(
                            new Progress.Area(ordinal, head, own.size(), seen(own), mastery(own)));
                });
        return areas;
    }

    private List<Progress.Day> days(Iterable<Review> log, Instant now) {
        var reviews = new HashMap<LocalDate, Integer>();
        var right = new HashMap<LocalDate, Integer>();
        for (var review : log) {
            if (!review.undone()) {
                var day = calendar.of(review.at());
                reviews.merge(day, 1, Integer::sum);
                right.merge(day, review.rating() == Rating.AGAIN ? 0 : 1, Integer::sum);
            }
        }
        return from(calendar.of(now).minusDays(DAYS_BACK - 1), DAYS_BACK, reviews, right);
    }

    private List<Progress.Day> forecast(List<Recalled> cards, Instant now) {
        var due = new HashMap<LocalDate, Integer>();
        for (var recalled : cards) {
            var card = recalled.card();
            if (!card.suspended() && card.isSeen()) {
                due.merge(calendar.of(asked(card, now)), 1, Integer::sum);
            }
        }
        return from(calendar.of(now), DAYS_AHEAD, due, Map.of());
    }

    /// When a card is asked next: what is overdue, now.
    private static Instant asked(Standing card, Instant now) {
        return Stream.of(card.memory().due(), card.buriedUntil())
                .flatMap(time -> time.stream())
                .reduce(now, (a, b) -> a.isAfter(b) ? a : b);
    }

    private static List<Progress.Day> from(
            LocalDate first, int count, Map<LocalDate, Integer> reviews, Map<LocalDate, Integer> right) {
        return Stream.iterate(first, day -> day.plusDays(1))
                .limit(count)
                .map(day -> day(day, reviews, right))
                .toList();
    }

    private static Progress.Day day(
            LocalDate day, Map<LocalDate, Integer> reviews, Map<LocalDate, Integer> right) {
        return new Progress.Day(day, reviews.getOrDefault(day, 0), right.getOrDefault(day, 0));
    }
}
