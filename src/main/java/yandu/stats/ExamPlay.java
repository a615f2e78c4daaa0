package yandu.stats;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import yandu.schedule.Memory;
import yandu.schedule.Memory.Phase;
import yandu.schedule.Rating;

/// The days until an exam, played through once: every day the cards that are due and the new ones the limits allow.
final class ExamPlay {
    /// When on a study day its cards are asked, after its beginning.
    private static final Duration HOUR = Duration.ofHours(8);

    /// No more steps than this are taken with one card on one day.
    private static final int MOST_STEPS = 20;

    private final ExamForecast forecast;
    private final LocalDate today;
    private final Memory[] memories;
    private final int[] reviews;
    private final int[] fresh;
    private final SplittableRandom random;

    /// For each day the cards that come back on it.
    private final List<List<Integer>> due = new ArrayList<>();

    /// New cards not seen yet, in order.
    private final Deque<Integer> unseen = new ArrayDeque<>();

    ExamPlay(ExamForecast forecast, List<Standing> cards, int days, Instant now, int seed) {
        this.forecast = forecast;
        this.today = forecast.calendar().of(now);
        this.memories = cards.stream().map(Standing::memory).toArray(Memory[]::new);
        this.reviews = new int[days];
        this.fresh = new int[days];
        this.random = new SplittableRandom(seed);
        for (int day = 0; day < days; day++) {
            due.add(new ArrayList<>());
        }
        for (int card = 0; card < memories.length; card++) {
            take(cards.get(card), card);
        }
        for (int day = 0; day < days; day++) {
            play(day, day == 0 ? now : forecast.calendar().start(today.plusDays(day)).plus(HOUR));
        }
    }

    private void take(Standing standing, int card) {
        if (!standing.suspended()) {
            if (standing.isSeen()) {
                var from = standing.buriedUntil().orElse(Instant.MIN);
                var at = standing.memory().due().filter(from::isBefore).orElse(from);
                comeBack(card, at.equals(Instant.MIN) ? 0 : day(at), 0);
            } else {
                unseen.add(card);
            }
        }
    }

    private int day(Instant at) {
        return Math.clamp(forecast.calendar().of(at).toEpochDay() - today.toEpochDay(), 0, Integer.MAX_VALUE);
    }

    private void comeBack(int card, int day, int earliest) {
        int on = Math.max(day, earliest);
        if (on < due.size()) {
            due.get(on).add(card);
        }
    }

    private void play(int day, Instant at) {
        int left = forecast.pace().reviewsLeft(day);
        for (int card : due.get(day)) {
            if (left > 0) {
                left--;
                reviews[day]++;
                boolean recalled = random.nextDouble() < forecast.scheduler().recall(memories[card], at);
                study(card, recalled ? Rating.GOOD : Rating.AGAIN, day, at);
            } else {
                comeBack(card, day + 1, 0);
            }
        }
        for (int i = forecast.pace().freshLeft(day); i > 0 && !unseen.isEmpty(); i--) {
            fresh[day]++;
            study(unseen.remove(), Rating.GOOD, day, at);
        }
    }

    /// Grades a card and takes it through the steps of that day.
    private void study(int card, Rating rating, int day, Instant at) {
        var memory = forecast.scheduler().review(memories[card], rating, at, card);
        for (int step = 0; step < MOST_STEPS && memory.phase() != Phase.REVIEW && day(due(memory)) <= day; step++) {
            memory = forecast.scheduler().review(memory, Rating.GOOD, due(memory), card);
        }
        memories[card] = memory;
        comeBack(card, day(due(memory)), day + 1);
    }

    private static Instant due(Memory memory) {
        return memory.due().orElseThrow();
    }

    double recall(int card, Instant at) {
        return forecast.scheduler().recall(memories[card], at);
    }

    int reviews(int day) {
        return reviews[day];
    }

    int fresh(int day) {
        return fresh[day];
    }

    int unseen() {
        return unseen.size();
    }
}
