package yandu.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// The one place where candidates become phrases: the same words at many places are one phrase, of phrases
/// that overlap the better stays, and the score sums up the reasons.
final class PhraseMerger {
    /// At most one listed phrase for so many characters. It is one for 38 over the annotated texts, because the dense ones
    /// are full and the others end where phrases become unlikely.
    private static final int CHARACTERS_PER_PHRASE = 36;
    private static final int CHARACTERS_PER_ENGLISH_PHRASE = 60;

    /// Some of those that are looked at fall behind others because they lie in them.
    private static final int CANDIDATES_FOR_A_PLACE = 2;

    /// What a phrase loses, in the logarithm of its odds, that lies in surer ones; one that they fill in part loses as
    /// much of it.
    private static final double FOR_NESTING = 1.5;
    private static final double FOR_NESTING_IN_ENGLISH = 0.6;

    /// What each character gains, up to so many: of two that are as likely, the longer says more.
    private static final double FOR_LENGTH = 0.05;
    private static final int LONG = 20;

    /// A phrase with a smaller logarithm of its odds is listed only where there are hardly any, and never if only its
    /// borders speak for it.
    private static final double UNLIKELY = -1.5;
    private static final double UNLIKELY_IN_ENGLISH = -1.15;

    /// The logarithm of the odds of a phrase that is dropped.
    private static final double DROPPED = Double.NEGATIVE_INFINITY;

    private static final int ALWAYS_ALLOWED = 12;

    /// One more is looked at for so many that are listed, to take the places of those that say nearly the same. In
    /// English compounds hold each other without saying the same: price stability, price stability goal.
    private static final int SPARE = 12;

    private static final int BORDER = PhraseRules.index(BorderRule.NAME);

    private PhraseMerger() {}

    /// Phrases of the text, best first.
    static List<Phrase> merge(ScannedText text, Candidates candidates) {
        return merge(text, candidates, PhraseModel.of(text));
    }

    /// The same with other weights.
    static List<Phrase> merge(ScannedText text, Candidates candidates, PhraseModel model) {
        int each = text.chinese() ? CHARACTERS_PER_PHRASE : CHARACTERS_PER_ENGLISH_PHRASE;
        int most = Math.max(ALWAYS_ALLOWED, text.text().length() / each);
        var groups = CandidateGroups.of(text.text(), candidates);
        var odds = odds(text, groups, model);
        double nesting = text.chinese() ? FOR_NESTING : FOR_NESTING_IN_ENGLISH;
        withoutCrossings(text.text().length(), groups, odds, CANDIDATES_FOR_A_PLACE * most, nesting);
        if (!text.chinese()) {
            return phrases(text, groups, odds, most, UNLIKELY_IN_ENGLISH);
        }
        var left = Variants.left(phrases(text, groups, odds, most + most / SPARE, UNLIKELY), most);
        return OneBreath.resolved(text.words(), candidates.withMembers(), left);
    }

    /// The phrases of the groups with the best odds, which are not more than so many; beyond [#ALWAYS_ALLOWED] only those
    /// with better odds than `unlikely`. They are made in the order of their places, which lie near each other in memory.
    private static List<Phrase> phrases(
            ScannedText scanned, CandidateGroups groups, double[] odds, int most, double unlikely) {
        var text = scanned.text();
        int[] order = standing(odds);
        int count = 0;
        while (count < Math.min(most, order.length)
                && (count < ALWAYS_ALLOWED || odds[order[count]] > unlikely)) {
            count++;
        }
        int[] placed = ascending(order, count, groups.count());
        var listed = new ArrayList<CandidateGroup>(count);
        for (int group : placed) {
            listed.add(groups.get(group));
        }
        var places = Occurrences.of(text, listed);
        var standing = new Standing(scanned);
        var phrases = new Phrase[groups.count()];
        for (int i = 0; i < count; i++) {
            double score = PhraseModel.probability(odds[placed[i]]);
            var group = listed.get(i);
            phrases[placed[i]] = group.phrase(standing.of(group, places.get(i)), score, text);
        }
        var bestFirst = new ArrayList<Phrase>(count);
        for (int i = 0; i < count; i++) {
            bestFirst.add(phrases[order[i]]);
        }
        return bestFirst;
    }

    /// The first `count` of some different numbers below `most`, the least first.
    private static int[] ascending(int[] numbers, int count, int most) {
        var among = new BitSet(most);
        for (int i = 0; i < count; i++) {
            among.set(numbers[i]);
        }
        var ascending = new int[count];
        int next = -1;
        for (int i = 0; i < count; i++) {
            next = among.nextSetBit(next + 1);
            ascending[i] = next;
        }
        return ascending;
    }

    /// The groups that are not dropped, the best odds first.
    private static int[] standing(double[] odds) {
        int[] order = Order.descending(odds);
        int count = 0;
        while (count < order.length && odds[order[count]] > DROPPED) {
            count++;
        }
        return Arrays.copyOf(order, count);
    }

    /// The logarithm of the odds of each group.
    private static double[] odds(ScannedText text, CandidateGroups groups, PhraseModel model) {
        var odds = new double[groups.count()];
        var cues = CueReader.of(text);
        var weighing = model.in(text);
        for (int i = 0; i < odds.length; i++) {
            double logit = weighing.logit(cues, groups, i) + FOR_LENGTH * Math.min(LONG, groups.length(i));
            odds[i] = Recurring.isOften(groups.places(i)) ? Recurring.lifted(logit, groups.get(i)) : logit;
        }
        return odds;
    }

    /// The surer take their places first. A phrase that crosses a surer one at all its places is dropped; one that
    /// lies in a surer one, or holds it, falls back.
    ///
    /// @param odds of each group, changed for those that fall back or are dropped
    /// @param most how many are kept at most
    /// @param nesting what is lost in full by one that lies in surer ones
    private static void withoutCrossings(
            int length, CandidateGroups groups, double[] odds, int most, double nesting) {
        var taken = new Taken(length);
        int kept = 0;
        for (int at : Order.descending(odds)) {
            double covered = kept < most ? groups.covered(at, taken) : Taken.CROSSED;
            if (covered == Taken.CROSSED) {
                odds[at] = DROPPED;
                continue;
            }
            odds[at] -= covered * nesting;
            if (odds[at] <= UNLIKELY && groups.areAllOf(BORDER, at)) {
                odds[at] = DROPPED;
                continue;
            }
            groups.take(at, taken);
            kept++;
        }
    }
}
