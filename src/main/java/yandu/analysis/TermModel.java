package yandu.analysis;

import yandu.analysis.text.WordClass;
import yandu.analysis.text.Words;
import yandu.document.Span;

/// How likely a noun phrase is one that a careful reader marks: a logistic model over its words and its
/// surroundings. The weights were fitted on annotated documents and rounded (decision note on phrases).
final class TermModel {
    private static final int COMMONNESS_OF_A_USUAL_WORD = 8;

    private TermModel() {}

    /// Probability, 0..1.
    static double probability(String text, Words words, Chunk chunk) {
        var span = words.span(chunk.first(), chunk.last());
        double odds = -2.24 + wording(words, chunk, span) + length(span.length());
        odds += place(text, chunk, span);
        return 1 / (1 + Math.exp(-odds));
    }

    private static double wording(Words words, Chunk chunk, Span span) {
        int inTerms = 0;
        int verbs = 0;
        double commonness = 0;
        int quotes = 0;
        int quoted = 0;
        for (int i = chunk.first(); i < chunk.last(); i++) {
            inTerms += words.isTerm(i) ? words.length(i) : 0;
            verbs += words.type(i) == WordClass.VERB ? 1 : 0;
            if (words.type(i) == WordClass.QUOTE) {
                quotes++;
            }
            quoted += quotes % 2 == 1 ? words.length(i) : 0;
            commonness += words.commonness(i);
        }
        int count = chunk.last() - chunk.first();
        int last = chunk.last() - 1;
        var first = words.type(chunk.first());
        boolean term = inTerms == span.length();
        double odds = 0.8 * inTerms / span.length() + (term ? 0.4 : 0) + quoting(quotes, quoted);
        odds += 0.06 * words.head(last) - 0.1 * verbs;
        odds -= 0.2 * (commonness / count - COMMONNESS_OF_A_USUAL_WORD);
        odds += first == WordClass.PLACE ? 0.35 : first == WordClass.ADJECTIVE ? -0.23 : 0;
        odds += count == 2 && words.type(last) == WordClass.PLACE && first == WordClass.ADJECTIVE ? 1.2 : 0;
        odds -= words.type(last) == WordClass.ADJECTIVE ? 0.24 : 0;
        odds -= words.type(last) == WordClass.VERBAL_NOUN && !term ? 0.53 : 0;
        odds -= words.isGeneric(last) ? 0.6 : 0;
        odds -= count == 1 && !term ? 0.74 : count >= 5 ? 0.24 : 0;
        return odds;
    }

    /// What is quoted in the phrase is a phrase of its own, unless it is single characters: 农业“特”“优”战略.
    ///
    /// @param quoted characters in quotation marks and opening marks
    private static double quoting(int quotes, int quoted) {
        return quotes == 0 ? 0 : quoted <= quotes ? 1.2 : -1.2;
    }

    private static double length(int length) {
        if (length <= 4) {
            return length == 4 ? -0.58 : -0.77;
        }
        return length >= 9 && length <= 17 ? 0.3 : length >= 6 ? 0.12 : 0;
    }

    private static double place(String text, Chunk chunk, Span span) {
        char before = span.start() > 0 ? text.charAt(span.start() - 1) : '\n';
        char after = span.end() < text.length() ? text.charAt(span.end()) : '\n';
        double odds = chunk.object() && chunk.closed() ? 0.5 : 0;
        odds += after == '等' ? 0.27 : after == '、' ? -0.38 : 0;
        return odds - (before == '、' ? 0.43 : 0);
    }
}
