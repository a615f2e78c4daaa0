package yandu.analysis;

import java.util.Arrays;
import java.util.function.IntPredicate;

/// Chooses the phrases that together cover most of what a reader is expected to mark. A phrase covers what says nearly the
/// same ([NearGroups]): that is how a list is used, and judged. So a phrase among likely wordings of the same is worth more than a
/// lonely one that is as likely, and a second one of them less. Beside those that are chosen a phrase gains
///
///     1 - ∏ (1 - p) + EXACTLY · p(itself)
///
/// over itself and its near ones, as far as none chosen covers them: the chance that something is marked which it alone
/// covers, and that it is marked itself. This is a choice of the least expected loss (minimum Bayes risk: Goel and Byrne,
/// Computer Speech and Language 14, 2000). The greatest gain comes first; gains only fall, so one is worked out anew only when
/// it would be next (Minoux 1978).
final class ExpectedCoverage {
    /// How much it counts that a phrase itself is marked, beside that it covers what is.
    private static final double EXACTLY = 0.35;

    /// By how much the logarithm of the odds is too high: it is learned from what is nearly marked too.
    private static final double TOO_SURE = 0.2;

    /// What only its borders speak for must be as likely as this share of the likeliest near it: 博物馆和运城盐湖 covers much and
    /// says nothing.
    private static final double RIVAL = 0.5;

    /// Less likely ones are not looked at.
    private static final double LEAST = -5;

    /// One with a smaller score is chosen only where there are hardly any, and never if only its borders speak for it; nor is
    /// such a one chosen that lies in others.
    private static final double LITTLE = 0.14;

    private static final long BORDER = PhraseRules.among(BorderRule.NAME);

    private final CandidateGroups groups;
    private final IntPredicate fragments;
    /// The chance that each group is marked; 0 for those that are not looked at.
    private final double[] chances;
    private final NearGroups near;
    private final boolean[] covered;

    private ExpectedCoverage(CandidateGroups groups, double[] odds, IntPredicate fragments) {
        this.groups = groups;
        this.fragments = fragments;
        chances = new double[odds.length];
        for (int i = 0; i < odds.length; i++) {
            chances[i] = odds[i] > LEAST ? PhraseModel.probability(odds[i] - TOO_SURE) : 0;
        }
        near = NearGroups.of(groups, chances);
        covered = new boolean[odds.length];
    }

    /// The score of each is its gain, as a share of the greatest that can be.
    ///
    /// @param odds logarithm of the odds of each group
    /// @param fragments groups that are not chosen, though what is near them may be
    /// @param length of the text
    /// @param most how many are chosen at most
    /// @param always how many are chosen however little they gain
    static Choice of(
            CandidateGroups groups, double[] odds, IntPredicate fragments, int length, int most, int always) {
        return new ExpectedCoverage(groups, odds, fragments).choice(new Taken(length), most, always);
    }

    private Choice choice(Taken taken, int most, int always) {
        var chosen = new int[Math.min(most, chances.length)];
        var scores = new double[chosen.length];
        int count = 0;
        var open = new GreatestFirst(scores(), 0);
        while (count < chosen.length && open.value() > (count < always ? 0 : LITTLE)) {
            int group = open.first();
            double score = score(group);
            if (open.staysFirstAt(score)) {
                double held = groups.covered(group, taken);
                boolean founded = score > LITTLE && held < 1 || !groups.areAllOf(BORDER, group);
                if (founded && held < Taken.CROSSED && !fragments.test(group)) {
                    groups.take(group, taken);
                    cover(group);
                    chosen[count] = group;
                    scores[count++] = score;
                }
                open.removeFirst();
            }
        }
        return new Choice(Arrays.copyOf(chosen, count), Arrays.copyOf(scores, count));
    }

    private double[] scores() {
        var scores = new double[chances.length];
        for (int group = 0; group < scores.length; group++) {
            scores[group] = canBeChosen(group) ? score(group) : 0;
        }
        return scores;
    }

    private boolean canBeChosen(int group) {
        double greatest = 0;
        for (int i = near.from(group); i < near.to(group); i++) {
            greatest = Math.max(greatest, chances[near.get(i)]);
        }
        return chances[group] > 0 && (chances[group] >= RIVAL * greatest || !groups.areAllOf(BORDER, group));
    }

    private double score(int group) {
        double none = 1 - open(group);
        for (int i = near.from(group); i < near.to(group); i++) {
            none *= 1 - open(near.get(i));
        }
        return (1 - none + EXACTLY * chances[group]) / (1 + EXACTLY);
    }

    /// The chance that a group is marked that no chosen one covers yet.
    private double open(int group) {
        return covered[group] ? 0 : chances[group];
    }

    private void cover(int group) {
        covered[group] = true;
        for (int i = near.from(group); i < near.to(group); i++) {
            covered[near.get(i)] = true;
        }
    }
}
