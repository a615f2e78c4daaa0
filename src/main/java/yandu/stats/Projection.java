package yandu.stats;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import yandu.schedule.Memory;
import yandu.schedule.Rating;
import yandu.schedule.Review;
import yandu.schedule.Scheduler;
import yandu.schedule.StudyDay;

/// Projects cards and the review log on one instant. Pure.
public record Projection(Scheduler scheduler, StudyDay calendar, Instant now) {
    /// Study days looked back on, today included.
    public static final int DAYS_BACK = 30;
    /// Study days looked ahead to, today included.
    public static final int DAYS_AHEAD = 14;

    /// A card as far as measuring goes.
    ///
    /// @param area place of its area, from 1
    /// @param aside whether it is not asked now although it may be due
    public record Known(OptionalInt area, Memory memory, boolean aside) {

        boolean isSeen() {
            return memory.lastReview().isPresent();
        }
    }

    /// Where a learner stands.
    ///
    /// @param areas names of the areas, in order
    /// @param log at least the reviews of the days looked back on
    public Progress progress(List<Known> cards, List<String> areas, List<Review> log) {
        var forecast = forecast(cards);
        return new Progress(
                cards.size(),
                seen(cards),
                forecast.getFirst().reviews(),
                mastery(cards),
                areas(cards, areas),
                days(log),
                forecast);
    }

    private static int seen(List<Known> cards) {
        return (int) cards.stream().filter(Known::isSeen).count();
    }

    /// Mean recall over all cards, 0..1; cards never seen count as 0.
    private double mastery(List<Known> cards) {
        return cards.stream()
                .mapToDouble(card -> scheduler.recall(card.memory(), now))
                .average()
                .orElse(0);
    }

    private List<Progress.Area> areas(List<Known> cards, List<String> names) {
        var areas = new ArrayList<Progress.Area>();
        for (int i = 0; i < names.size(); i++) {
            var ordinal = OptionalInt.of(i + 1);
            var own = cards.stream().filter(card -> card.area().equals(ordinal)).toList();
            areas.add(new Progress.Area(i + 1, names.get(i), own.size(), seen(own), mastery(own)));
        }
        return areas;
    }

    private List<Progress.Day> days(List<Review> log) {
        var byDay = new HashMap<LocalDate, List<Review>>();
        for (var review : log) {
            if (!review.undone()) {
                byDay.computeIfAbsent(calendar.of(review.at()), day -> new ArrayList<>()).add(review);
            }
        }
        var first = calendar.of(now).minusDays(DAYS_BACK - 1);
        return Stream.iterate(first, day -> day.plusDays(1))
                .limit(DAYS_BACK)
                .map(day -> day(day, byDay.getOrDefault(day, List.of())))
                .toList();
    }

    private static Progress.Day day(LocalDate day, List<Review> reviews) {
        long right = reviews.stream().filter(review -> review.rating() != Rating.AGAIN).count();
        return new Progress.Day(day, reviews.size(), (int) right);
    }

    /// What is overdue falls due today.
    private List<Progress.Day> forecast(List<Known> cards) {
        var today = calendar.of(now);
        Map<LocalDate, Integer> byDay = new TreeMap<>();
        for (var card : cards) {
            if (!card.aside()) {
                card.memory().due().map(calendar::of).ifPresent(day -> byDay.merge(day.isBefore(today) ? today : day, 1, Integer::sum));
            }
        }
        return Stream.iterate(today, day -> day.plusDays(1))
                .limit(DAYS_AHEAD)
                .map(day -> new Progress.Day(day, byDay.getOrDefault(day, 0), 0))
                .toList();
    }
}
