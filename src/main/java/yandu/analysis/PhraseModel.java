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

    private static final PhraseModel CHINESE = new PhraseModel(PhraseTable.bundled(LIST), 0);

    /// Words that stand at many places are looked at in the first of them.
    private static final int MOST_PLACES = 2;

    private final PhraseTable weights;
    /// How much the text tells.
    private final double degree;

    PhraseModel(PhraseWeights weights) {
        this(PhraseTable.of(weights), 0);
    }

    private PhraseModel(PhraseTable weights, double degree) {
        this.weights = weights;
        this.degree = degree;
    }

    /// The same with the weights that hold in this text.
    PhraseModel in(ScannedText text) {
        return new PhraseModel(weights, text.telling());
    }

    /// The weights that come with the program for the text's language.
    static PhraseModel of(ScannedText text) {
        return text.chinese() ? CHINESE : English.MODEL;
    }

    /// Read only when it is asked for.
    private static final class English {
        private static final PhraseModel MODEL = new PhraseModel(PhraseTable.bundled(ENGLISH_LIST), 0);
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
            total += weights.get(cue, value, degree) * amount;
        }

        @Override
        public void addOfMany(Cue cue, int value) {
            total += weights.many().get(cue, value);
        }
    }
}
