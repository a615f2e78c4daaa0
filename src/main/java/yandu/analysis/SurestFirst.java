package yandu.analysis;

import java.util.Arrays;

/// Chooses by the odds alone: of phrases that cross the surer stays, and one that lies in a surer one, or holds it, falls
/// back. So English phrases are chosen, which hold each other without saying the same: price stability, price stability
/// goal.
final class SurestFirst {
    /// Some of those that are looked at fall behind others because they lie in them.
    private static final int CANDIDATES_FOR_A_PLACE = 2;

    /// What a phrase loses, in the logarithm of its odds, that lies in surer ones; one that they fill in part loses as
    /// much of it.
    private static final double FOR_NESTING = 0.7;

    /// A phrase with a smaller logarithm of its odds is listed only where there are hardly any.
    private static final double UNLIKELY = -1.15;

    private final CandidateGroups groups;
    /// Those that cross no surer one, and the logarithm of their odds.
    private final int[] kept;
    private final double[] odds;
    private int count;

    private SurestFirst(CandidateGroups groups, int most) {
        this.groups = groups;
        kept = new int[Math.min(most, groups.count())];
        odds = new double[kept.length];
    }

    /// @param odds logarithm of the odds of each group
    /// @param length of the text
    /// @param most how many are chosen at most
    /// @param always how many are chosen however unlikely they are
    static Choice of(CandidateGroups groups, double[] odds, int length, int most, int always) {
        var surest = new SurestFirst(groups, CANDIDATES_FOR_A_PLACE * most);
        surest.keep(odds, new Taken(length));
        return surest.choice(most, always);
    }

    private void keep(double[] all, Taken taken) {
        for (int group : Order.descending(all)) {
            if (count == kept.length) {
                return;
            }
            double covered = groups.covered(group, taken);
            if (covered < Taken.CROSSED) {
                groups.take(group, taken);
                odds[count] = all[group] - covered * FOR_NESTING;
                kept[count++] = group;
            }
        }
    }

    private Choice choice(int most, int always) {
        int[] order = Order.descending(Arrays.copyOf(odds, count));
        int chosen = 0;
        while (chosen < Math.min(most, count) && (chosen < always || odds[order[chosen]] > UNLIKELY)) {
            chosen++;
        }
        var choice = new Choice(new int[chosen], new double[chosen]);
        for (int i = 0; i < chosen; i++) {
            choice.groups()[i] = kept[order[i]];
            choice.scores()[i] = PhraseModel.probability(odds[order[i]]);
        }
        return choice;
    }
}
