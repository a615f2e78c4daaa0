package yandu.analysis.outline;

import java.util.ArrayList;
import java.util.List;
import yandu.analysis.text.Lexicon;
import yandu.analysis.text.Quotes;
import yandu.analysis.text.Segmenter;
import yandu.analysis.text.Words;

/// What the heads of a list have in common: words, not parts of them.
public final class Names {
    private static final int LEAST = 3;
    private static final int MOST = 8;
    /// A part of a compound (中国特色社会主义 道路) has so many characters.
    private static final int PART = 2;
    private static final String FUNCTION = "的和与在为了上中新";

    private Names() {}

    /// The words that all heads begin with; else those they end with; else the one character that stands at
    /// the same place in all of them (之 of 勇开解放思想之先, 大兴调查研究之风); empty where there is none.
    public static String common(List<String> heads) {
        if (heads.size() < 2 || heads.contains("")) {
            return "";
        }
        var first = heads.getFirst();
        int prefix = first.length();
        int suffix = first.length();
        for (var head : heads) {
            prefix = Math.min(prefix, agreeing(first, head, false));
            suffix = Math.min(suffix, agreeing(first, head, true));
        }
        if (prefix == first.length() && suffix == prefix) {
            return "";
        }
        if (prefix > 1 && prefix < first.length()) {
            return tidy(first.substring(0, whole(heads, prefix, false)));
        }
        if (suffix > 1 && suffix < first.length()) {
            return tidy(first.substring(first.length() - whole(heads, suffix, true)));
        }
        return heads.size() < LEAST ? "" : column(heads);
    }

    /// The length, up to `most`, of the whole words at the beginning, or at the end, of heads that agree so far.
    private static int whole(List<String> heads, int most, boolean fromEnd) {
        var words = words(heads);
        int length = most;
        while (!canCut(words, length, fromEnd)) {
            length--;
        }
        return length;
    }

    private static List<Words> words(List<String> heads) {
        var words = new ArrayList<Words>(heads.size());
        for (var head : heads) {
            words.add(Segmenter.words(head, Lexicon.BUNDLED));
        }
        return words;
    }

    /// Whether heads can be cut so many characters behind their beginning, or before their end. One head is enough to tell: in
    /// another the place may lie within a term (坚持党的领导).
    private static boolean canCut(List<Words> heads, int length, boolean fromEnd) {
        for (var head : heads) {
            if (canCut(head, fromEnd ? head.start(head.count()) - length : length)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a word begins or ends at a place, or a compound has its joint there.
    private static boolean canCut(Words words, int at) {
        int word = words.at(at);
        return words.isBorder(at) || at - words.start(word) >= PART && words.end(word) - at >= PART;
    }

    /// Whether the character at a place is a word in one of the heads.
    private static boolean isWord(List<Words> heads, int at) {
        for (var head : heads) {
            if (head.isBorder(at) && head.isBorder(at + 1)) {
                return true;
            }
        }
        return false;
    }

    private static int agreeing(String one, String other, boolean fromEnd) {
        int most = Math.min(one.length(), other.length());
        int agree = 0;
        while (agree < most && at(one, agree, fromEnd) == at(other, agree, fromEnd)) {
            agree++;
        }
        return agree;
    }

    private static char at(String word, int place, boolean fromEnd) {
        return word.charAt(fromEnd ? word.length() - 1 - place : place);
    }

    private static String tidy(String word) {
        int end = lettersEnd(word, word.length());
        int start = 0;
        while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        end = Quotes.isHalf(word, start, end) ? quotesEnd(word, start, end) : end;
        boolean letters = start < end && Chars.isLatin(word.charAt(start));
        return end - start > MOST || letters && end - start < MOST / 2 ? "" : word.substring(start, end);
    }

    /// Up to a place, without marks and without the beginning of a number (第二十) at the end.
    private static int lettersEnd(String word, int to) {
        int end = to;
        while (end > 0 && !Character.isLetter(word.charAt(end - 1))) {
            end--;
        }
        int number = end;
        while (number > 0 && Numerals.isChinese(word.charAt(number - 1))) {
            number--;
        }
        return number > 0 && word.charAt(number - 1) == '第' ? number - 1 : end;
    }

    /// The end with the closing quotation mark behind it, or before the opening one that is not closed.
    private static int quotesEnd(String word, int start, int end) {
        if (end < word.length() && !Quotes.isHalf(word, start, end + 1)) {
            return end + 1;
        }
        int open = start;
        while (open < end && Quotes.isHalf(word, open + 1, end)) {
            open++;
        }
        return Math.max(start, lettersEnd(word, open));
    }

    private static String column(List<String> heads) {
        var first = heads.getFirst();
        for (int at = 0; at < first.length(); at++) {
            char c = first.charAt(at);
            boolean says = Chars.isIdeograph(c) && !Chars.isIn(c, FUNCTION);
            if (says && allHave(heads, c, at, first.length()) && isWord(words(heads), at)) {
                return String.valueOf(c);
            }
        }
        return "";
    }

    /// Whether all heads are so long and have a character at a place.
    private static boolean allHave(List<String> heads, char c, int at, int length) {
        for (var head : heads) {
            if (head.length() != length || head.charAt(at) != c) {
                return false;
            }
        }
        return true;
    }
}
