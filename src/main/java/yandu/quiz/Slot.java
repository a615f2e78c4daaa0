package yandu.quiz;

import java.util.Set;
import yandu.analysis.text.WordClass;
import yandu.analysis.text.Words;
import yandu.document.Span;

/// The place of a phrase in its clause: the words on either side of it. What stands in such a place reads well in
/// another of the same sort; what does not is told by its grammar.
///
/// @param left how the clause leads to the phrase
/// @param right how it goes on
record Slot(Side left, Side right) {
    private static final Set<String> PARTICLES = Set.of("好", "了", "着", "出", "成", "起", "各", "一批", "一个", "新", "更多", "全省", "全国", "全市", "全");
    private static final String ROW = "、";
    private static final String ROW_ENDS = "等";

    /// What makes another word of the one behind it.
    private static final Set<String> PREFIXES = Set.of("非", "不", "无", "未", "超", "准", "副", "反", "抗", "亚", "再", "多", "单", "双");
    private static final Side BORDER = new Side("", WordClass.MARK);

    /// The nearest word; a border where the clause begins or ends there.
    record Side(String word, WordClass type) {

        boolean isBorder() {
            return type == WordClass.MARK || type == WordClass.PAUSE || word.equals(ROW);
        }

        /// Whether a phrase may end before it. What stands behind 等 sums up the row before it and is led by it.
        boolean isEnd() {
            return isBorder() || word.equals(ROW_ENDS);
        }
    }

    static Slot of(String text, Words words, Span place) {
        return new Slot(left(text, words, place.start()), right(text, words, place.end()));
    }

    private static Side left(String text, Words words, int start) {
        int at = start == 0 ? -1 : words.at(start - 1);
        while (at >= 0 && (isSkipped(words, at) || PARTICLES.contains(word(text, words, at)))) {
            at--;
        }
        return at < 0 ? BORDER : new Side(word(text, words, at), words.type(at));
    }

    private static Side right(String text, Words words, int end) {
        int at = end >= text.length() ? words.count() : words.at(end);
        while (at < words.count() && isSkipped(words, at)) {
            at++;
        }
        return at >= words.count() ? BORDER : new Side(word(text, words, at), words.type(at));
    }

    private static boolean isSkipped(Words words, int at) {
        return words.type(at) == WordClass.QUOTE || words.type(at) == WordClass.SPACE;
    }

    private static String word(String text, Words words, int at) {
        return text.substring(words.start(at), words.end(at));
    }

    /// Whether what stands in the other place reads well in this one.
    boolean takes(Slot other) {
        return leadsAlike(left, other.left) && goesOnAlike(right, other.right);
    }

    /// Whether the same verb leads to both.
    boolean isSame(Slot other) {
        return left.word.equals(other.left.word) && goesOnAlike(right, other.right);
    }

    boolean isLedByVerb() {
        return Verbs.isKnown(left.word);
    }

    private static boolean leadsAlike(Side one, Side other) {
        return one.isBorder() && other.isBorder() || one.word.equals(other.word) || Verbs.alike(one.word, other.word);
    }

    private static boolean goesOnAlike(Side one, Side other) {
        return one.isEnd() && other.isEnd()
                || one.word.equals(other.word)
                || one.type == WordClass.VERBAL_NOUN && other.type == WordClass.VERBAL_NOUN;
    }

    /// Whether the phrase is cut out of a longer name: a noun stands right before or behind it, or a prefix before.
    boolean isInsideName() {
        return isName(left) || isName(right) || right.type == WordClass.NUMBER || PREFIXES.contains(left.word);
    }

    private static boolean isName(Side side) {
        return switch (side.type) {
            case NOUN, PLACE, UNKNOWN -> !side.isEnd() && !Verbs.isKnown(side.word);
            default -> false;
        };
    }
}
