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

    /// Looks through one sentence after the other. What is likely is gathered without branches, which could not be foreseen.
    private static final class Sentence {
        private final ScannedText text;
        private final PhraseBorders borders;
        private final Sink found;
        /// The borders, in order, where something may begin, and where something may end.
        private final int[] begins;
        private final int[] ends;
        private int endCount;
        /// The pairs of them within reach of each other that are likely together.
        private int[] pairBegins = new int[8 * MOST_WORDS];
        private int[] pairEnds = new int[8 * MOST_WORDS];
        private int pairCount;
        /// By border, the best end of its pairs, and the best beginning.
        private final float[] bestEnds;
        private final float[] bestBegins;

        Sentence(ScannedText text, Sink found) {
            this.text = text;
            this.found = found;
            borders = text.borders();
            begins = new int[borders.count()];
            ends = new int[borders.count()];
            bestEnds = new float[borders.count()];
            bestBegins = new float[borders.count()];
            Arrays.fill(bestEnds, NEVER);
            Arrays.fill(bestBegins, NEVER);
        }

        /// @param to the word after its last
        void collect(int from, int to) {
            pair(gather(from, to));
            for (int pair = 0; pair < pairCount; pair++) {
                int begin = pairBegins[pair];
                int end = pairEnds[pair];
                bestEnds[begin] = Math.max(bestEnds[begin], borders.ends(end));
                bestBegins[end] = Math.max(bestBegins[end], borders.begins(begin));
            }
            for (int pair = 0; pair < pairCount; pair++) {
                take(pairBegins[pair], pairEnds[pair]);
            }
        }

        /// How many beginnings there are.
        private int gather(int from, int to) {
            int beginCount = 0;
            endCount = 0;
            for (int word = from; word < to; word++) {
                begins[beginCount] = word;
                beginCount += borders.begins(word) > LEAST_EACH ? 1 : 0;
                ends[endCount] = word + 1;
                endCount += borders.ends(word + 1) > LEAST_EACH ? 1 : 0;
            }
            return beginCount;
        }

        private void pair(int beginCount) {
            pairCount = 0;
            int near = 0;
            for (int i = 0; i < beginCount; i++) {
                int begin = begins[i];
                while (near < endCount && ends[near] <= begin) {
                    near++;
                }
                reserve();
                float least = LEAST - borders.begins(begin);
                for (int end = near; end < endCount && ends[end] <= begin + MOST_WORDS; end++) {
                    pairBegins[pairCount] = begin;
                    pairEnds[pairCount] = ends[end];
                    pairCount += borders.ends(ends[end]) > least ? 1 : 0;
                }
            }
        }

        private void reserve() {
            if (pairCount + MOST_WORDS > pairBegins.length) {
                pairBegins = Arrays.copyOf(pairBegins, 2 * pairBegins.length);
                pairEnds = Arrays.copyOf(pairEnds, 2 * pairEnds.length);
            }
        }

        private void take(int begin, int end) {
            boolean likely = borders.ends(end) > bestEnds[begin] - BEHIND_BEST_END
                    && borders.begins(begin) > bestBegins[end] - BEHIND_BEST_BEGIN;
            if (likely && canStand(text, begin, end)) {
                double weight = PhraseModel.probability(borders.begins(begin) + borders.ends(end));
                found.add(text.words().span(begin, end), PhraseKind.TERM, weight);
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
