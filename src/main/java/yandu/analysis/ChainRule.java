package yandu.analysis;

import yandu.analysis.text.Chars;
import yandu.document.Span;

/// Members of like shape without any mark between them: 获得感幸福感安全感, 强链补链延链, 新形势新任务新要求.
final class ChainRule implements PhraseRule {
    private static final int FEWEST = 3;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;

    @Override
    public String name() {
        return "chain";
    }

    @Override
    public void find(ScannedText text, Sink found) {
        var words = text.words();
        int end = 0;
        for (int word = 0; text.chinese() && word < words.count(); word++) {
            int at = words.start(word);
            if (at >= end && mayBegin(text.text(), at)) {
                end = chainEnd(text, at);
                if (end > at) {
                    found.add(new Span(at, end), PhraseKind.PARALLEL, 0.42);
                }
            }
        }
    }

    /// Whether the first or the last character of a member comes again where that of the next would be.
    private static boolean mayBegin(String text, int at) {
        if (at + 2 * LONGEST > text.length()) {
            return true;
        }
        char first = text.charAt(at);
        char third = text.charAt(at + 2);
        char fourth = text.charAt(at + 3);
        return first == third
                || first == fourth
                || first == text.charAt(at + 4)
                || text.charAt(at + 1) == fourth
                || third == text.charAt(at + 5)
                || fourth == text.charAt(at + 7);
    }

    /// Where the longest chain ends that begins at `at` and ends at a border of words; `at` if there is none. What
    /// looks like 乡亲出|主意出|点子出 is a chain that begins later: 出主意|出点子|出力气.
    private static int chainEnd(ScannedText text, int at) {
        int best = at;
        for (int length = SHORTEST; length <= LONGEST; length++) {
            int byFirst = chainEnd(text.text(), at, length, 0);
            int byLast = chainEnd(text.text(), at, length, length - 1);
            int later = at + length - 1;
            boolean shifted = byLast > at && chainEnd(text.text(), later, length, 0) - later >= byLast - at;
            int end = Math.max(byFirst, shifted ? at : byLast);
            best = end > best && text.words().isBorder(end) ? end : best;
        }
        return best;
    }

    private static int chainEnd(String text, int at, int length, int place) {
        int mark = at + place;
        if (at + FEWEST * length > text.length()
                || text.charAt(mark) != text.charAt(mark + length)
                || text.charAt(mark) != text.charAt(mark + 2 * length)) {
            return at;
        }
        int members = 0;
        while (isMember(text, at + members * length, length)
                && text.charAt(at + members * length + place) == text.charAt(at + place)
                && (members == 0 || !text.regionMatches(at, text, at + members * length, length))) {
            members++;
        }
        return members >= FEWEST ? at + members * length : at;
    }

    private static boolean isMember(String text, int at, int length) {
        if (at + length > text.length()) {
            return false;
        }
        for (int i = at; i < at + length; i++) {
            if (!Chars.isHan(text.charAt(i)) || "的各不又".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
