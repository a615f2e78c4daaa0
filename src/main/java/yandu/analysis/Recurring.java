package yandu.analysis;

/// Lifts well-known terms onto the list that stand in a text again and again: 高质量发展, 28 times in a report. Whoever
/// opens the report looks for it, though careful readers mark rather the longer phrases around it; the annotated
/// excerpts, from which the weights are learned, are too short to tell.
final class Recurring {
    /// Shorter terms that stand often are what the text is about at large: 人民政府, 基础设施.
    private static final int SHORTEST = 5;
    /// So many places are nothing special; an excerpt has no more.
    private static final int USUAL = 5;
    private static final double FOR_DOUBLING = 4;
    private static final double MOST = 2;
    /// Lists end at lower odds; to their heads belongs what readers mark.
    private static final double ENOUGH = 0.4;

    private Recurring() {}

    /// Whether so many places are so many that a term may be lifted.
    static boolean isOften(int places) {
        return places > USUAL;
    }

    /// The logarithm of the odds of the group with what it gains.
    ///
    /// @param odds without it
    static double lifted(double odds, CandidateGroup group) {
        int places = group.places().size();
        if (!isOften(places) || odds >= ENOUGH || group.first().length() < SHORTEST || !isWellKnown(group)) {
            return odds;
        }
        double doublings = Math.log((double) places / USUAL) / Math.log(2);
        return Math.min(ENOUGH, odds + Math.min(MOST, FOR_DOUBLING * doublings));
    }

    private static boolean isWellKnown(CandidateGroup group) {
        for (var reason : group.reasons()) {
            if (reason.rule().equals(LexiconRule.NAME) || reason.rule().equals(GlossaryRule.NAME)) {
                return true;
            }
        }
        return false;
    }
}
