package yandu.analysis;

import java.util.ArrayList;
import java.util.List;
import yandu.analysis.text.Chars;
import yandu.document.Span;

/// Members of like shape without any mark between them: 获得感幸福感安全感, 强链补链延链, 新形势新任务新要求.
final class ChainRule implements PhraseRule {
    private static final int FEWEST = 3;

    @Override
    public String name() {
        return "chain";
    }

    @Override
    public List<Candidate> find(ScannedText text) {
        var found = new ArrayList<Candidate>();
        var whole = text.text();
        int at = 0;
        while (text.chinese() && at < whole.length()) {
            int end = Math.max(chainEnd(whole, at, 2), chainEnd(whole, at, 3));
            end = Math.max(end, chainEnd(whole, at, 4));
            if (end > at) {
                found.add(new Candidate(new Span(at, end), PhraseKind.PARALLEL, 0.42, name()));
                at = end;
            } else {
                at++;
            }
        }
        return found;
    }

    /// Where a chain of members of `length` characters that begins at `at` ends; `at` if there is none.
    private static int chainEnd(String text, int at, int length) {
        return Math.max(chainEnd(text, at, length, 0), chainEnd(text, at, length, length - 1));
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
