package yandu.analysis;

import java.util.Arrays;
import java.util.List;
import yandu.analysis.text.LongTable;
import yandu.document.Span;

/// How likely a careful reader marks some words: a logistic model over the signs of a [CueReader]. Its
/// weights stand in `phrase-model.txt` and `phrase-model-english.txt`, a sign and its weight a line, learned from annotated
/// documents by a command among the benchmarks. What is marked in a tale is not what is marked in a plan, so a sign may
/// have a second weight, which counts as much as the text tells ([Telling]).
final class PhraseModel {
    /// Names of the lists.
    static final String LIST = "phrase-model.txt";

    static final String ENGLISH_LIST = "phrase-model-english.txt";

    private static final PhraseModel CHINESE = new PhraseModel(PhraseWeights.bundled(LIST));

    /// Words that stand at many places are looked at in the first of them.
    private static final int MOST_PLACES = 2;

    /// Weights by cue and value, for all cues but those of characters, whose values are many.
    private final double[][] small;
    /// What each of them gains where a text tells.
    private final double[][] telling;
    /// Where in [#ofCharacters] the weight of a cue of characters stands, by its sign.
    private final LongTable places;
    private final double[] ofCharacters;

    PhraseModel(PhraseWeights weights) {
        var cues = Cue.values();
        small = new double[cues.length][0];
        telling = new double[cues.length][0];
        places = new LongTable(weights.signs().length);
        ofCharacters = weights.weights();
        for (int i = 0; i < ofCharacters.length; i++) {
            long sign = weights.signs()[i];
            int cue = PhraseWeights.cue(sign);
            if (cues[cue].isOfCharacters()) {
                places.put(sign, i);
            } else {
                put(small, cue, PhraseWeights.value(sign), weights.weights()[i]);
                put(telling, cue, PhraseWeights.value(sign), weights.telling()[i]);
            }
        }
    }

    private PhraseModel(PhraseModel model, double degree) {
        small = new double[model.small.length][];
        telling = model.telling;
        places = model.places;
        ofCharacters = model.ofCharacters;
        for (var cue : Cue.values()) {
            int at = cue.ordinal();
            small[at] = cue.isOfTelling() ? sum(model.small[at], degree, telling[at]) : model.small[at];
        }
    }

    private static double[] sum(double[] weights, double degree, double[] telling) {
        var sum = weights.clone();
        for (int value = 0; value < sum.length; value++) {
            sum[value] += degree * telling[value];
        }
        return sum;
    }

    private static void put(double[][] weights, int cue, int value, double weight) {
        var known = weights[cue];
        if (value >= known.length) {
            weights[cue] = Arrays.copyOf(known, Math.max(value + 1, 2 * known.length));
        }
        weights[cue][value] = weight;
    }

    /// The same with the weights that hold in this text.
    PhraseModel in(ScannedText text) {
        return new PhraseModel(this, text.telling());
    }

    /// The weights that come with the program for the text's language.
    static PhraseModel of(ScannedText text) {
        return text.chinese() ? CHINESE : English.MODEL;
    }

    /// Read only when it is asked for.
    private static final class English {
        private static final PhraseModel MODEL = new PhraseModel(PhraseWeights.bundled(ENGLISH_LIST));
    }

    /// What one sign adds; 0 for one that has no weight.
    private double weight(Cue cue, int value) {
        if (cue.isOfCharacters()) {
            int place = places.get(PhraseWeights.sign(cue, value));
            return place == LongTable.NONE ? 0 : ofCharacters[place];
        }
        var known = small[cue.ordinal()];
        return value < known.length ? known[value] : 0;
    }

    /// The logarithm of the odds that the words are marked: the best of their places counts.
    double logit(CueReader cues, List<Span> distinct, List<Candidate> reasons) {
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < Math.min(MOST_PLACES, distinct.size()); i++) {
            var sum = new Sum();
            cues.read(distinct.get(i), distinct.size(), reasons, sum);
            best = Math.max(best, sum.total);
        }
        return best;
    }

    /// A probability as it belongs to a logarithm of odds.
    static double probability(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    /// Adds up the weights of the signs it is told of.
    private final class Sum implements CueReader.Sink {
        private double total;

        @Override
        public void add(Cue cue, int value, double amount) {
            total += weight(cue, value) * amount;
        }
    }
}
