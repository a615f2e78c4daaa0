package yandu.analysis;

import java.util.Arrays;
import yandu.analysis.border.PhraseBorders;
import yandu.analysis.text.Role;
import yandu.analysis.text.Words;

/// Whatever stands between two borders where phrases of such reports begin and end, whichever shape it has: what no other
/// rule knows of.
final class BorderRule implements PhraseRule {
    static final String NAME = "border";

    private static final float NEVER = Float.NEGATIVE_INFINITY;

    /// The least logarithms of the odds of a beginning or an end, and of both together.
    private static final float LEAST_EACH = -5;
    private static final float LEAST = -4;

    /// How much likelier another beginning before the same end, or another end behind the same beginning, may be. Twice as
    /// many candidates without these bounds find no more.
    private static final float BEHIND_BEST_BEGIN = 2;
    private static final float BEHIND_BEST_END = 1;

    private static final int MOST_WORDS = 14;
    private static final int LONGEST = 32;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void find(ScannedText text, Sink found) {
        if (text.chinese()) {
            var words = text.words();
            var sentence = new Sentence(text, found);
            int from = 0;
            for (int i = 0; i <= words.count(); i++) {
                if (i == words.count() || words.role(i) == Role.LINE || words.role(i) == Role.SENTENCE) {
                    sentence.collect(from, i);
                    from = i + 1;
                }
            }
        }
    }

    /// Looks through one sentence after the other.
    private static final class Sentence {
        private final ScannedText text;
        private final PhraseBorders borders;
        private final Sink found;
        /// By border, counted from the sentence's first: the odds of an end, and the best within reach from there on.
        private final float[] ends;
        private final float[] bestEnds;
        /// The same of a beginning, its reach later, so that the best within reach before a border stands at its place.
        private final float[] begins;
        private final float[] bestBegins;

        Sentence(ScannedText text, Sink found) {
            this.text = text;
            this.found = found;
            borders = text.borders();
            int size = borders.count() + 2 * MOST_WORDS;
            ends = new float[size];
            bestEnds = new float[size];
            begins = new float[size];
            bestBegins = new float[size];
            Arrays.fill(begins, 0, MOST_WORDS, NEVER);
        }

        /// @param to the word after its last
        void collect(int from, int to) {
            int count = to - from;
            borders.copyEnds(from, to + 1, ends, 0);
            Arrays.fill(ends, count + 1, count + 1 + MOST_WORDS, NEVER);
            borders.copyBegins(from, to, begins, MOST_WORDS);
            Arrays.fill(begins, MOST_WORDS + count, count + 2 * MOST_WORDS, NEVER);
            findBest(ends, bestEnds, count + 1 + MOST_WORDS);
            findBest(begins, bestBegins, count + 2 * MOST_WORDS);
            for (int first = 0; first < count; first++) {
                if (begins[MOST_WORDS + first] > LEAST_EACH) {
                    collect(from, first, Math.min(count, first + MOST_WORDS));
                }
            }
        }

        /// Takes what begins at one border.
        private void collect(int from, int first, int last) {
            float begin = begins[MOST_WORDS + first];
            float best = bestEnds[first + 1];
            float least = Math.max(LEAST - begin, Math.max(LEAST_EACH, best - BEHIND_BEST_END));
            for (int end = first + 1; end <= last && best > least; end++) {
                boolean likely = ends[end] > least && begin > bestBegins[end] - BEHIND_BEST_BEGIN;
                if (likely && canStand(text, from + first, from + end)) {
                    double weight = PhraseModel.probability(begin + ends[end]);
                    found.add(text.words().span(from + first, from + end), PhraseKind.TERM, weight);
                }
            }
        }

        /// Of each place the greatest of [#MOST_WORDS] odds from there on, by doubling what is seen: 2, 4, 8 and, of two
        /// that overlap, all. No step depends on the odds, which is quicker than to look for the best of each.
        private static void findBest(float[] odds, float[] best, int count) {
            System.arraycopy(odds, 0, best, 0, count);
            int seen = 1;
            while (seen < MOST_WORDS) {
                int step = Math.min(seen, MOST_WORDS - seen);
                for (int i = 0; i < count - step; i++) {
                    best[i] = Math.max(best[i], best[i + step]);
                }
                seen += step;
            }
        }
    }

    /// Whether these words are not too long, and what is opened in them is closed in them.
    private static boolean canStand(ScannedText text, int first, int end) {
        var words = text.words();
        if (words.start(end) - words.start(first) > LONGEST) {
            return false;
        }
        int open = 0;
        for (int word = first; word < end && open >= 0; word++) {
            open += opens(text.text(), words, word);
        }
        return open == 0 && TermRule.isOfWords(words, first, end);
    }

    /// 1 for a mark that opens something, -1 for one that closes it.
    private static int opens(String text, Words words, int word) {
        return switch (words.role(word)) {
            case OPENING -> 1;
            case CLOSING -> -1;
            case BRACKET -> "（(【[".indexOf(text.charAt(words.start(word))) >= 0 ? 1 : -1;
            default -> 0;
        };
    }
}
