package yandu.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The one place where candidates become phrases: the same words at many places are one phrase, and of all those that
/// are found the ones are listed that together serve the reader best.
final class PhraseMerger {
    /// At most one listed phrase for so many characters. It is one for 37 over the annotated texts, because the dense ones
    /// are full and the others end where phrases gain little.
    private static final int CHARACTERS_PER_PHRASE = 34;
    private static final int CHARACTERS_PER_ENGLISH_PHRASE = 60;

    private static final int ALWAYS_ALLOWED = 12;

    /// What each character adds to the logarithm of the odds, up to so many: of two that are as likely, the longer says more.
    private static final double FOR_LENGTH = 0.02;
    private static final double FOR_LENGTH_IN_ENGLISH = 0.05;
    private static final int LONG = 20;

    /// One more is looked at for so many that are listed, to take the places of those that say nearly the same. In
    /// English compounds hold each other without saying the same: price stability, price stability goal.
    private static final int SPARE = 12;

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
        var cues = CueReader.of(text);
        var odds = odds(text, cues, groups, model);
        int length = text.text().length();
        if (!text.chinese()) {
            return phrases(text, groups, SurestFirst.of(groups, odds, length, most, ALWAYS_ALLOWED));
        }
        var fragments = new Fragments(text, cues, groups);
        var choice = ExpectedCoverage.of(groups, odds, fragments, length, most + most / SPARE, ALWAYS_ALLOWED);
        var left = Variants.left(phrases(text, groups, choice), most);
        return OneBreath.resolved(text.words(), candidates.withMembers(), left);
    }

    /// The phrases of the groups that were chosen, in the same order. They are made in the order of their places, which lie
    /// near each other in memory.
    private static List<Phrase> phrases(ScannedText scanned, CandidateGroups groups, Choice choice) {
        var shown = scanned.document().text();
        int[] placed = ascending(choice.groups(), groups.count());
        var listed = new ArrayList<CandidateGroup>(placed.length);
        for (int group : placed) {
            listed.add(groups.get(group));
        }
        var scores = new double[groups.count()];
        for (int i = 0; i < placed.length; i++) {
            scores[choice.groups()[i]] = choice.scores()[i];
        }
        var places = Occurrences.of(scanned.text(), listed);
        var standing = new Standing(scanned);
        var phrases = new Phrase[groups.count()];
        for (int i = 0; i < placed.length; i++) {
            var group = listed.get(i);
            phrases[placed[i]] = group.phrase(standing.of(group, places.get(i)), scores[placed[i]], shown);
        }
        var bestFirst = new ArrayList<Phrase>(placed.length);
        for (int group : choice.groups()) {
            bestFirst.add(phrases[group]);
        }
        return bestFirst;
    }

    /// Different numbers below `most`, the least first.
    private static int[] ascending(int[] numbers, int most) {
        var among = new BitSet(most);
        for (int number : numbers) {
            among.set(number);
        }
        var ascending = new int[numbers.length];
        int next = -1;
        for (int i = 0; i < ascending.length; i++) {
            next = among.nextSetBit(next + 1);
            ascending[i] = next;
        }
        return ascending;
    }

    /// The logarithm of the odds of each group.
    private static double[] odds(ScannedText text, CueReader cues, CandidateGroups groups, PhraseModel model) {
        var odds = new double[groups.count()];
        var weighing = model.in(text);
        double forLength = text.chinese() ? FOR_LENGTH : FOR_LENGTH_IN_ENGLISH;
        for (int i = 0; i < odds.length; i++) {
            double logit = weighing.logit(cues, groups, i) + forLength * Math.min(LONG, groups.length(i));
            odds[i] = Recurring.isOften(groups.places(i)) ? Recurring.lifted(logit, groups.get(i)) : logit;
        }
        return odds;
    }
}
