package yandu.analysis;

import java.util.Arrays;
import java.util.List;
import yandu.analysis.text.LongTable;
import yandu.analysis.text.Resource;
import yandu.document.Span;

/// How likely a careful reader marks some words: a logistic model over the signs of a [CueReader]. Its
/// weights stand in `phrase-model.txt` and `phrase-model-english.txt`, a sign and its weight a line, learned from annotated
/// documents by a command among the benchmarks. What is marked in a tale is not what is marked in a plan, so a sign may
/// have a second weight, which counts as much as the text tells ([Telling]).
final class PhraseModel {
    private static final PhraseModel CHINESE = new PhraseModel(Resource.lines("phrase-model.txt"));

    /// Words that stand at many places are looked at in the first of them.
    private static final int MOST_PLACES = 4;

    /// Weights by cue and value, for all cues but those of characters, whose values are many.
    private final double[][] small;
    /// What each of them gains where a text tells.
    private final double[][] telling;
    /// Where in [#ofCharacters] the weight of a cue of characters stands, by [#key].
    private final LongTable places;
    private final double[] ofCharacters;

    /// @param lines cue, value, weight and, if there is one, the weight for telling, with a space between
    PhraseModel(List<String> lines) {
        small = new double[Cue.values().length][0];
        telling = new double[Cue.values().length][0];
        places = new LongTable(lines.size());
        ofCharacters = new double[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            var cells = lines.get(i).split(" ");
            var cue = Cue.valueOf(cells[0]);
            int value = cue.parse(cells[1]);
            double weight = Double.parseDouble(cells[2]);
            if (cue.isOfCharacters()) {
                places.put(key(cue, value), i);
                ofCharacters[i] = weight;
            } else {
                put(small, cue, value, weight);
                put(telling, cue, value, cells.length > 3 ? Double.parseDouble(cells[3]) : 0);
            }
        }
    }

    private PhraseModel(PhraseModel model, double degree) {
        small = new double[model.small.length][];
        telling = model.telling;
        places = model.places;
        ofCharacters = model.ofCharacters;
        for (int cue = 0; cue < small.length; cue++) {
            small[cue] = model.small[cue].clone();
            for (int value = 0; value < small[cue].length; value++) {
                small[cue][value] += degree * telling[cue][value];
            }
        }
    }

    private static void put(double[][] weights, Cue cue, int value, double weight) {
        var known = weights[cue.ordinal()];
        if (value >= known.length) {
            weights[cue.ordinal()] = Arrays.copyOf(known, Math.max(value + 1, 2 * known.length));
        }
        weights[cue.ordinal()][value] = weight;
    }

    /// The same with the weights that hold in this text.
    PhraseModel in(ScannedText text) {
        return new PhraseModel(this, Telling.degree(text));
    }

    /// The weights that come with the program for the text's language.
    static PhraseModel of(ScannedText text) {
        return text.chinese() ? CHINESE : English.MODEL;
    }

    /// Read only when it is asked for.
    private static final class English {
        private static final PhraseModel MODEL = new PhraseModel(Resource.lines("phrase-model-english.txt"));
    }

    /// What one sign adds; 0 for one that has no weight.
    private double weight(Cue cue, int value) {
        if (cue.isOfCharacters()) {
            int place = places.get(key(cue, value));
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

    private static long key(Cue cue, int value) {
        return (long) (cue.ordinal() + 1) << Integer.SIZE | value & 0xffff_ffffL;
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
