package yandu.analysis;

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

    /// Of each cue where its weights begin; one more than there are cues.
    private final int[] starts;
    /// Of all cues but those of characters, by cue and value: the weight, and behind it what it gains where a text tells.
    private final double[] weights;
    private final PairWeights ofCharacters;
    /// How much the text tells.
    private final double degree;

    PhraseModel(PhraseWeights weights) {
        starts = starts(weights.signs());
        this.weights = new double[2 * starts[starts.length - 1]];
        ofCharacters = PairWeights.of(weights);
        degree = 0;
        for (int i = 0; i < weights.signs().length; i++) {
            long sign = weights.signs()[i];
            var cue = Cue.at(PhraseWeights.cue(sign));
            if (!cue.isOfCharacters()) {
                int at = 2 * (starts[cue.ordinal()] + PhraseWeights.value(sign));
                this.weights[at] = weights.weights()[i];
                this.weights[at + 1] = cue.isOfTelling() ? weights.telling()[i] : 0;
            }
        }
    }

    private PhraseModel(PhraseModel model, double degree) {
        starts = model.starts;
        weights = model.weights;
        ofCharacters = model.ofCharacters;
        this.degree = degree;
    }

    private static int[] starts(long[] signs) {
        var starts = new int[Cue.values().length + 1];
        for (long sign : signs) {
            int cue = PhraseWeights.cue(sign);
            int size = Cue.at(cue).isOfCharacters() ? 0 : PhraseWeights.value(sign) + 1;
            starts[cue + 1] = Math.max(starts[cue + 1], size);
        }
        for (int cue = 1; cue < starts.length; cue++) {
            starts[cue] += starts[cue - 1];
        }
        return starts;
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

    /// What a sign of others than characters adds; 0 for one that has no weight.
    private double weight(Cue cue, int value) {
        int at = starts[cue.ordinal()] + value;
        return at < starts[cue.ordinal() + 1] ? weights[2 * at] + degree * weights[2 * at + 1] : 0;
    }

    /// The logarithm of the odds that the words of a group are marked: the best of their places counts.
    double logit(CueReader cues, CandidateGroups groups, int group) {
        var votes = groups.votes(group);
        int places = groups.places(group);
        double best = logit(cues, groups.place(group, 0), places, votes);
        for (int i = 1; i < Math.min(MOST_PLACES, places); i++) {
            best = Math.max(best, logit(cues, groups.place(group, i), places, votes));
        }
        return best;
    }

    /// The same at one of their places.
    double logit(CueReader cues, Span place, int places, Votes votes) {
        var sum = new Sum();
        cues.read(place, places, votes, sum);
        return sum.total;
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

        @Override
        public void addCharacters(Cue cue, int pair) {
            total += ofCharacters.get(cue, pair);
        }
    }
}
