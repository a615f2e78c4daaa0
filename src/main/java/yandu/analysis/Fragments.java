package yandu.analysis;

import java.util.function.IntPredicate;

/// Tells groups whose words are most likely a fragment: they lost a word without which they do not stand, though phrases often
/// begin and end where they do (打造具有|世界聚合力的海岛枢纽, 按照|现行税率减半缴税). What [Wording] knows by rules is left out before;
/// this is what strict readers found beside it, learned from their answers. Words that a rule knows by more than their borders and
/// the classes of their words are hardly ever one, and not asked about.
final class Fragments implements IntPredicate {
    /// The logarithm of the odds from which on words are taken for a fragment: from there on one of three is one, and of the
    /// others few say what no phrase near them says.
    private static final double LIKELY = -1.5;

    /// Rules that know of words only where they begin and end, and of which classes they are.
    private static final long OF_SHAPE = PhraseRules.among(
            BorderRule.NAME, TermRule.NAME, ObjectRule.NAME, FrameRule.NAME, HeadingSentenceRule.NAME);

    private final PhraseModel weights;
    private final CueReader cues;
    private final CandidateGroups groups;

    Fragments(ScannedText text, CueReader cues, CandidateGroups groups) {
        weights = PhraseModel.ofFragments().in(text);
        this.cues = cues;
        this.groups = groups;
    }

    @Override
    public boolean test(int group) {
        return groups.areAllOf(OF_SHAPE, group) && weights.logit(cues, groups, group) > LIKELY;
    }
}
