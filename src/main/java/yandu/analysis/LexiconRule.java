package yandu.analysis;

import yandu.analysis.text.Formulas;
import yandu.analysis.text.NumberShape;
import yandu.document.Span;

/// Well-known terms of the bundled lexicon, wherever they stand as words, and those that hold marks.
final class LexiconRule implements PhraseRule {
    static final String NAME = "lexicon";

    private static final int SHORTEST = 2;
    /// How often a term of so many characters is one that a reader marks.
    private static final double[] WEIGHTS = {0, 0, 0, 0.06, 0.1, 0.16, 0.24, 0.4, 0.45, 0.5};

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isCertain() {
        return true;
    }

    @Override
    public void find(ScannedText text, Sink found) {
        var words = text.words();
        for (int i = 0; i < words.count(); i++) {
            if (words.isTerm(i) && words.length(i) > SHORTEST) {
                add(text.text(), words.span(i, i + 1), found);
            }
        }
        for (var formula : Formulas.BUNDLED.in(text.text())) {
            found.add(formula, PhraseKind.TERM, WEIGHTS[WEIGHTS.length - 1]);
        }
    }

    private static void add(String text, Span span, Sink found) {
        boolean numbered = NumberShape.isAbbreviation(text, span);
        double weight = numbered ? 0.6 : WEIGHTS[Math.min(span.length(), WEIGHTS.length - 1)];
        found.add(span, numbered ? PhraseKind.NUMBERED : PhraseKind.TERM, weight);
    }
}
