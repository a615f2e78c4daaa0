package yandu.analysis;

import yandu.document.Span;

/// How likely a careful reader marks some words, or a strict one calls them a fragment: a logistic model over the signs of a
/// [CueReader]. Weights stand in lists, a sign and its weight a line, learned by commands among the benchmarks: of marks
/// `phrase-model.txt` and `phrase-model-english.txt`, of fragments `fragment-model.txt`. What is marked in a tale is not what
/// is marked in a plan, so a sign may have a second weight, which counts as much as the text tells ([Telling]).
final class PhraseModel {
    /// Names of the lists.
    static final String LIST = "phrase-model.txt";

    static final String ENGLISH_LIST = "phrase-model-english.txt";
    static final String FRAGMENT_LIST = "fragment-model.txt";

    private static final PhraseModel CHINESE = new PhraseModel(PhraseTable.bundled(LIST), 0);

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

    /// The weights that come with the program for fragments of Chinese texts.
    static PhraseModel ofFragments() {
        return Fragment.MODEL;
    }

    /// Read only when it is asked for.
    private static final class Fragment {
        private static final PhraseModel MODEL = new PhraseModel(PhraseTable.bundled(FRAGMENT_LIST), 0);
    }

    /// Read only when it is asked for.
    private static final class English {
        private static final PhraseModel MODEL = new PhraseModel(PhraseTable.bundled(ENGLISH_LIST), 0);
    }

    /// The logarithm of the odds of the words of a group, read where they stand first.
    double logit(CueReader cues, CandidateGroups groups, int group) {
        return logit(cues, groups.first(group), groups.places(group), groups.votes(group));
    }

    /// The same at any of their places.
    double logit(CueReader cues, Span place, int places, Votes votes) {
        var sum = new Sum();
        cues.read(place, places, votes, sum);
        return PhraseTable.UNIT * sum.total;
    }

    /// A probability as it belongs to a logarithm of odds.
    static double probability(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    /// Adds up the weights of the signs it is told of, in units of [PhraseTable#UNIT].
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
