package yandu.analysis.outline;

import java.util.List;

/// What the heads of a list have in common.
public final class Names {
    private static final int LEAST = 3;
    private static final int MOST = 8;
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
            return tidy(first.substring(0, prefix));
        }
        if (suffix > 1 && suffix < first.length()) {
            return tidy(first.substring(first.length() - suffix));
        }
        return heads.size() < LEAST ? "" : column(heads);
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
        int end = word.length();
        while (end > 0 && !Character.isLetter(word.charAt(end - 1))) {
            end--;
        }
        int start = 0;
        while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        boolean letters = start < end && Chars.isLatin(word.charAt(start));
        return end - start > MOST || letters && end - start < MOST / 2 ? "" : word.substring(start, end);
    }

    private static String column(List<String> heads) {
        var first = heads.getFirst();
        for (int at = 0; at < first.length(); at++) {
            char c = first.charAt(at);
            boolean says = Chars.isIdeograph(c) && !Chars.isIn(c, FUNCTION);
            if (says && allHave(heads, c, at, first.length())) {
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
