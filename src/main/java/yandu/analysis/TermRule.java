package yandu.analysis;

import java.util.Set;
import yandu.analysis.text.Resource;
import yandu.analysis.text.WordClass;
import yandu.analysis.text.Words;
import yandu.document.Span;

/// Noun phrases that look like policy terms: they end with a word such as 战略 or 机制, hold a well-known
/// term, are the object of a policy verb, and are neither too short nor made of general words.
final class TermRule implements PhraseRule {
    static final String NAME = "term";

    private static final int SHORTEST = 4;
    private static final int LONGEST = 24;
    private static final double LEAST = 0.06;
    private static final int MOST_SINGLE = 6;
    private static final Set<String> MAY_LEAD = Set.copyOf(Resource.words("may-lead.txt"));

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void find(ScannedText text, Sink found) {
        if (text.chinese()) {
            for (var chunk : text.chunks()) {
                var trimmed = trimmed(text.text(), text.words(), chunk);
                var span = text.words().span(trimmed.first(), trimmed.last());
                boolean fits = span.length() >= SHORTEST && span.length() <= LONGEST;
                fits = fits && isOfWords(text.words(), trimmed.first(), trimmed.last());
                double weight = fits ? TermModel.probability(text.text(), text.words(), trimmed) : 0;
                if (weight >= LEAST) {
                    found.add(span, PhraseKind.TERM, weight);
                }
            }
        }
    }

    /// What falls apart into many single characters is a row of names.
    static boolean isOfWords(Words words, int first, int last) {
        if (last - first <= MOST_SINGLE) {
            return true;
        }
        int single = 0;
        for (int i = first; i < last; i++) {
            single += words.length(i) == 1 ? 1 : 0;
        }
        return single <= MOST_SINGLE;
    }

    /// Leaves out general words at the ends: 经营主体提升年活动 → 经营主体提升年.
    static Chunk trimmed(String text, Words words, Chunk chunk) {
        int first = chunk.first();
        int last = chunk.last();
        while (!chunk.compound() && last - first > 2 && isGeneralEnd(words, last - 1)) {
            last--;
        }
        while (last - first > 1 && cannotLead(text, words, first)) {
            first++;
        }
        return new Chunk(first, last, chunk.object(), chunk.closed(), chunk.compound());
    }

    private static boolean isGeneralEnd(Words words, int word) {
        return words.isGeneric(word) && words.head(word) < 7;
    }

    private static boolean cannotLead(String text, Words words, int word) {
        return words.type(word) == WordClass.FUNCTION
                || words.length(word) == 1 && text.charAt(words.start(word)) == '人'
                || words.isGeneric(word)
                        && !MAY_LEAD.contains(text.substring(words.start(word), words.end(word)));
    }
}
