package yandu.analysis;

import java.util.ArrayList;
import java.util.List;
import yandu.analysis.text.NumberShape;
import yandu.analysis.text.Words;

/// Well-known terms of the bundled lexicon, wherever they stand as words.
final class LexiconRule implements PhraseRule {
    private static final int SHORTEST = 2;

    @Override
    public String name() {
        return "lexicon";
    }

    @Override
    public List<Candidate> find(ScannedText text) {
        var found = new ArrayList<Candidate>();
        var words = text.words();
        for (int i = 0; i < words.count(); i++) {
            if (words.isTerm(i) && words.length(i) > SHORTEST) {
                found.add(candidate(text.text(), words, i));
            }
        }
        return found;
    }

    private Candidate candidate(String text, Words words, int word) {
        var span = words.span(word, word + 1);
        boolean numbered = NumberShape.isAbbreviation(span.of(text));
        double weight = numbered ? 0.6 : Math.min(0.25, 0.035 * span.length() - 0.04);
        return new Candidate(span, numbered ? PhraseKind.NUMBERED : PhraseKind.TERM, weight, name());
    }
}
