package yandu.stats;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import yandu.schedule.Scheduler;
import yandu.schedule.StudyDay;

/// Foresees an exam: plays the days until then through a few times, each card remembered as often as the memory model
/// says, and takes the mean. The same cards and the same day give the same plan.
///
/// @param scheduler says what is recalled and when a card comes back
/// @param calendar says what a day is
public record ExamForecast(Scheduler scheduler, StudyDay calendar, Pace pace) {
    /// An exam further off than this is not foreseen, in days.
    public static final int FURTHEST = 1000;

    /// So many cards are played through in all, at least once each.
    private static final int EFFORT = 8000;

    private static final int MOST_PLAYS = 24;

    /// What is known on the day of the exam.
    ///
    /// @param exam its study day; if it is past, what is known now
    /// @param areas heads by ordinal; each gets a row, also without cards
    public ExamPlan plan(LocalDate exam, SortedMap<Integer, String> areas, List<Standing> cards, Instant now) {
        var today = calendar.of(now);
        int days = Math.clamp(ChronoUnit.DAYS.between(today, exam), 0, FURTHEST);
        var when = days == 0 ? now : calendar.start(today.plusDays(days));
        var resting = cards.stream().mapToDouble(card -> scheduler.recall(card.memory(), when)).toArray();
        var plays = plays(days, cards, now);
        var going =
                IntStream.range(0, resting.length)
                        .mapToDouble(card -> days == 0 ? resting[card] : mean(plays, play -> play.recall(card, when)))
                        .toArray();
        int fresh = (int) cards.stream().filter(card -> !card.isSeen() && !card.suspended()).count();
        return new ExamPlan(
                exam,
                cards.size(),
                mean(going, card -> true),
                mean(resting, card -> true),
                plays.isEmpty() ? fresh : (int) Math.round(mean(plays, ExamPlay::unseen)),
                days == 0 ? 0 : Math.ceilDiv(fresh, days),
                areas.entrySet().stream()
                        .map(head -> area(head.getKey(), head.getValue(), cards, going, resting))
                        .toList(),
                IntStream.range(0, days)
                        .mapToObj(
                                day ->
                                        new ExamPlan.Load(
                                                today.plusDays(day),
                                                mean(plays, play -> play.reviews(day)),
                                                mean(plays, play -> play.fresh(day))))
                        .toList());
    }

    private List<ExamPlay> plays(int days, List<Standing> cards, Instant now) {
        if (days == 0) {
            return List.of();
        }
        int count = Math.clamp(EFFORT / Math.max(1, cards.size()), 1, MOST_PLAYS);
        var plays = new ArrayList<ExamPlay>();
        for (int seed = 0; seed < count; seed++) {
            plays.add(new ExamPlay(this, cards, days, now, seed));
        }
        return plays;
    }

    private static ExamPlan.Area area(
            int ordinal, String name, List<Standing> cards, double[] going, double[] resting) {
        IntPredicate own = card -> cards.get(card).area().equals(OptionalInt.of(ordinal));
        int count = (int) IntStream.range(0, going.length).filter(own).count();
        return new ExamPlan.Area(ordinal, name, count, mean(going, own), mean(resting, own));
    }

    private static double mean(double[] values, IntPredicate counts) {
        return IntStream.range(0, values.length).filter(counts).mapToDouble(i -> values[i]).average().orElse(0);
    }

    private static double mean(List<ExamPlay> plays, ToDoubleFunction<ExamPlay> value) {
        return plays.stream().mapToDouble(value).average().orElse(0);
    }
}
