package yandu.analysis;

import java.util.List;
import yandu.analysis.text.LongTable;
import yandu.analysis.text.Resource;
import yandu.document.Span;

/// How likely a careful reader marks some words: a logistic model over [Cues]. Its weights stand in
/// `phrase-model.txt`, a sign and its weight a line, learned from annotated documents by a command among the benchmarks.
final class PhraseModel {
    /// The weights that come with the program.
    static final PhraseModel BUNDLED = new PhraseModel(Resource.lines("phrase-model.txt"));

    /// Words that stand at many places are looked at in the first of them.
    private static final int MOST_PLACES = 4;

    private final LongTable places;
    private final double[] weights;

    /// @param lines cue, value and weight with a space between
    PhraseModel(List<String> lines) {
        places = new LongTable(lines.size());
        weights = new double[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            var cells = lines.get(i).split(" ");
            var cue = Cue.valueOf(cells[0]);
            places.put(key(cue, cue.parse(cells[1])), i);
            weights[i] = Double.parseDouble(cells[2]);
        }
    }

    /// The logarithm of the odds that the words are marked: the best of their places counts.
    double logit(Cues cues, List<Span> distinct, List<Candidate> reasons) {
        double best = Double.NEGATIVE_INFINITY;
        for (var span : distinct.subList(0, Math.min(MOST_PLACES, distinct.size()))) {
            var sum = new Sum();
            cues.read(span, distinct.size(), reasons, sum);
            best = Math.max(best, sum.total);
        }
        return best;
    }

    /// A probability as it belongs to a logarithm of odds.
    static double probability(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    private static long key(Cue cue, int value) {
        return (long) (cue.ordinal() + 1) << Integer.SIZE | value & 0xffff_ffffL;
    }

    /// Adds up the weights of the signs it is told of.
    private final class Sum implements Cues.Sink {
        private double total;

        @Override
        public void add(Cue cue, int value, double amount) {
            int place = places.get(key(cue, value));
            if (place != LongTable.NONE) {
                total += weights[place] * amount;
            }
        }
    }
}
