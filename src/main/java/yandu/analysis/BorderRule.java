package yandu.analysis;

import yandu.analysis.text.Role;
import yandu.analysis.text.Words;

/// Whatever stands between two borders where phrases of such reports begin and end, whichever shape it has: what no other
/// rule knows of.
final class BorderRule implements PhraseRule {
    static final String NAME = "border";

    /// The least logarithm of the odds of a beginning, or of an end.
    private static final float LEAST_EACH = -5;

    /// What must speak for a run of words: the odds of its beginning and of its end, and by how much the least likely of its
    /// words lies likelier in a phrase than the likelier of its neighbours, so many times. Runs are found that are hardly ever
    /// listed: together they tell what others near them cover ([ExpectedCoverage]).
    private static final float LEAST = -4;
    private static final float FOR_INSIDE = 10;

    private static final int MOST_WORDS = 14;
    private static final int LONGEST = 32;

    private final float least;

    BorderRule() {
        this(LEAST);
    }

    private BorderRule(float least) {
        this.least = least;
    }

    /// The same rule with so much less that must speak for a run of words: lessons are drawn from more than is listed.
    BorderRule wider(float byOdds) {
        return new BorderRule(least - byOdds);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void find(ScannedText text, Sink found) {
        if (text.chinese()) {
            var words = text.words();
            int from = 0;
            for (int i = 0; i <= words.count(); i++) {
                if (i == words.count() || words.role(i) == Role.LINE || words.role(i) == Role.SENTENCE) {
                    find(text, from, i, found);
                    from = i + 1;
                }
            }
        }
    }

    /// In a sentence.
    private void find(ScannedText text, int from, int to, Sink found) {
        for (int first = from; first < to; first++) {
            if (text.borders().begins(first) > LEAST_EACH) {
                findRuns(text, first, Math.min(to, first + MOST_WORDS), found);
            }
        }
    }

    /// The runs that begin with a word.
    private void findRuns(ScannedText text, int first, int to, Sink found) {
        var borders = text.borders();
        float begins = borders.begins(first);
        float before = borders.inside(first - 1);
        float leastInside = 1;
        for (int end = first + 1; end <= to; end++) {
            leastInside = Math.min(leastInside, borders.inside(end - 1));
            float odds = begins + borders.ends(end);
            float held = leastInside - Math.max(before, borders.inside(end));
            if (odds + FOR_INSIDE * held > least && borders.ends(end) > LEAST_EACH && canStand(text, first, end)) {
                found.add(text.words().span(first, end), PhraseKind.TERM, PhraseModel.probability(odds));
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
