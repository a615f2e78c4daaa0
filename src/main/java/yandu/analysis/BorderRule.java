package yandu.analysis;

import java.util.ArrayList;
import java.util.List;
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

    /// Whether nothing but the borders speaks for some words.
    static boolean isAlone(List<Candidate> reasons) {
        return reasons.size() == 1 && reasons.getFirst().rule().equals(NAME);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Candidate> find(ScannedText text) {
        var found = new ArrayList<Candidate>();
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
        return found;
    }

    /// Looks through one sentence after the other.
    private static final class Sentence {
        private final ScannedText text;
        private final PhraseBorders borders;
        private final List<Candidate> found;
        /// Borders of the sentence at hand where a phrase may begin, and where one may end.
        private final int[] begins;
        private final int[] ends;
        private int beginCount;
        private int endCount;

        Sentence(ScannedText text, List<Candidate> found) {
            this.text = text;
            this.found = found;
            borders = text.borders();
            begins = new int[borders.count()];
            ends = new int[borders.count()];
        }

        /// @param to the word after its last
        void collect(int from, int to) {
            beginCount = 0;
            endCount = 0;
            for (int word = from; word < to; word++) {
                begins[beginCount] = word;
                beginCount += borders.begins(word) > LEAST_EACH ? 1 : 0;
                ends[endCount] = word + 1;
                endCount += borders.ends(word + 1) > LEAST_EACH ? 1 : 0;
            }
            int nearest = 0;
            for (int i = 0; i < beginCount; i++) {
                while (nearest < endCount && ends[nearest] <= begins[i]) {
                    nearest++;
                }
                collect(begins[i], i, nearest);
            }
        }

        private void collect(int first, int number, int nearest) {
            float best = NEVER;
            int behind = nearest;
            while (behind < endCount && ends[behind] <= first + MOST_WORDS) {
                best = Math.max(best, borders.ends(ends[behind++]));
            }
            float begin = borders.begins(first);
            float least = Math.max(LEAST - begin, best - BEHIND_BEST_END);
            for (int i = nearest; i < behind && best > least; i++) {
                float end = borders.ends(ends[i]);
                if (end > least && begin > bestBegin(ends[i], number) - BEHIND_BEST_BEGIN && canStand(text, first, ends[i])) {
                    double weight = PhraseModel.probability(begin + end);
                    found.add(new Candidate(text.words().span(first, ends[i]), PhraseKind.TERM, weight, NAME));
                }
            }
        }

        /// The likeliest beginning within reach of an end.
        ///
        /// @param number of one of them
        private float bestBegin(int end, int number) {
            float best = NEVER;
            for (int i = number; i >= 0 && begins[i] >= end - MOST_WORDS; i--) {
                best = Math.max(best, borders.begins(begins[i]));
            }
            for (int i = number + 1; i < beginCount && begins[i] < end; i++) {
                best = Math.max(best, borders.begins(begins[i]));
            }
            return best;
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
