package yandu.analysis;

import java.util.List;

/// Which rules speak for some words, and how loud: of each rule the weightiest candidate, in the order of the rules.
final class Votes {
    private static final int BORDERS = PhraseRules.index(BorderRule.NAME);

    private final int[] rules = new int[PhraseRules.ALL.size()];
    private final double[] weights = new double[rules.length];
    private int count;

    /// The votes of candidates.
    static Votes of(List<Candidate> candidates) {
        var votes = new Votes();
        for (var candidate : candidates) {
            votes.add(PhraseRules.index(candidate.rule()), candidate.weight());
        }
        return votes;
    }

    /// Forgets all votes.
    void clear() {
        count = 0;
    }

    /// @param rule its number in the list of all
    /// @param weight 0..1
    void add(int rule, double weight) {
        int at = count;
        while (at > 0 && rules[at - 1] > rule) {
            at--;
        }
        if (at > 0 && rules[at - 1] == rule) {
            weights[at - 1] = Math.max(weights[at - 1], weight);
            return;
        }
        System.arraycopy(rules, at, rules, at + 1, count - at);
        System.arraycopy(weights, at, weights, at + 1, count - at);
        rules[at] = rule;
        weights[at] = weight;
        count++;
    }

    /// The signs of the votes. The borders of words have signs of their own: that they are likely is said only where no
    /// rule says more.
    void tell(CueReader.Sink sink) {
        if (count == 1 && rules[0] == BORDERS) {
            sink.add(Cue.RULE, BORDERS, 1);
        }
        double surest = 0;
        double doubt = 1;
        for (int i = 0; i < count; i++) {
            if (rules[i] != BORDERS) {
                sink.add(Cue.RULE, rules[i], 1);
                sink.add(Cue.RULE_AND_WEIGHT, Cue.pair(rules[i], (int) Math.round(10 * weights[i])), 1);
                surest = Math.max(surest, weights[i]);
                doubt *= 1 - weights[i];
            }
        }
        sink.add(Cue.SUREST_RULE, 0, surest);
        sink.add(Cue.ALL_RULES, 0, 1 - doubt);
    }
}
