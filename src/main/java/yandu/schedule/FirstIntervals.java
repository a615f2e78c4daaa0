package yandu.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// What became of cards at their first item, by first grade and days waited. Waits that hardly any card had
/// are outliers: they are left out here, and their cards ([#keeps]) from training. Source: `fsrs-rs`,
/// `src/dataset.rs`.
final class FirstIntervals {
    private static final int FEWEST_OF_ONE_WAIT = 6;
    private static final int FEWEST_REMOVED = 20;
    private static final int NONE = -1;

    /// Cards of one first grade that waited for the same number of days.
    record Group(int days, int count, int recalled) {}

    private final TrainingSet set;

    /// For each card its first item, or [#NONE].
    private final int[] firstItem;

    /// For each first grade (from 1) its groups, by days.
    private final List<TreeMap<Integer, Group>> groups =
            IntStream.rangeClosed(0, 4).mapToObj(grade -> new TreeMap<Integer, Group>()).toList();

    /// @param items how many items count, the earliest
    FirstIntervals(TrainingSet set, int items) {
        this.set = set;
        firstItem = new int[set.cards()];
        Arrays.fill(firstItem, NONE);
        for (int i = 0; i < items; i++) {
            int review = set.item[i];
            int card = set.card[review];
            if (firstItem[card] == NONE) {
                firstItem[card] = review;
                count(card, set.days[review], set.isRecalled(review));
            }
        }
        for (int grade = 1; grade <= 4; grade++) {
            removeOutliers(grade);
        }
    }

    private void count(int card, int days, boolean recalled) {
        var one = new Group(days, 1, recalled ? 1 : 0);
        groups.get(set.firstGrade(card))
                .merge(
                        days,
                        one,
                        (a, b) -> new Group(days, a.count + b.count, a.recalled + b.recalled));
    }

    /// The rarest waits go until a twentieth of the cards (20 at least) is gone; beyond that only waits that
    /// are both rare and, unless the card was easy, long.
    private void removeOutliers(int grade) {
        var own = groups.get(grade);
        var rarestFirst = new ArrayList<>(own.values());
        rarestFirst.sort(Comparator.comparingInt(Group::count).thenComparingInt(Group::days));
        int mayGo = Math.max(FEWEST_REMOVED, own.values().stream().mapToInt(Group::count).sum() / 20);
        int gone = 0;
        for (var group : rarestFirst) {
            if (gone + group.count < mayGo) {
                gone += group.count;
                own.remove(group.days);
            } else if (group.count < FEWEST_OF_ONE_WAIT || group.days > (grade == 4 ? 365 : 100)) {
                own.remove(group.days);
            }
        }
    }

    /// Whether the items of a card are trained on.
    boolean keeps(int card) {
        return firstItem[card] != NONE
                && groups.get(set.firstGrade(card)).containsKey(set.days[firstItem[card]]);
    }

    /// The groups of a first grade, 1..4, that are left.
    List<Group> of(int grade) {
        return List.copyOf(groups.get(grade).values());
    }

    /// How many cards of a first grade are left.
    int count(int grade) {
        return groups.get(grade).values().stream().mapToInt(Group::count).sum();
    }
}
