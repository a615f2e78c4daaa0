package yandu.analysis;

import yandu.document.Span;

/// Leaves out what begins or ends where phrases hardly ever do, whichever rule found it. An English text has no such borders.
final class LikelyBorders {
    /// The least logarithm of the odds of a beginning and an end together.
    private static final float LEAST = -6.5f;

    private final ScannedText text;

    LikelyBorders(ScannedText text) {
        this.text = text;
    }

    /// @param span the words of the candidate, not empty
    boolean hold(Span span, PhraseKind kind, double weight) {
        if (!text.chinese()) {
            return true;
        }
        int first = text.words().at(span.start());
        int last = text.words().at(span.end() - 1);
        return text.borders().begins(first) + text.borders().ends(last + 1) > LEAST - shape(kind, weight);
    }

    /// Figures are known by their shape; the surer it is, the less their borders count.
    private static double shape(PhraseKind kind, double weight) {
        return kind == PhraseKind.FIGURE ? weight : 0;
    }
}
