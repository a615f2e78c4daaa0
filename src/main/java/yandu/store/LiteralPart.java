package yandu.store;

import java.util.Optional;
import yandu.analysis.text.Chars;

/// Chinese characters that every match of a regular expression holds, side by side: an index can look for them first.
final class LiteralPart {

    private LiteralPart() {}

    /// The longest such run; empty where there is none, or where alternatives make it hard to tell.
    static Optional<String> of(String regex) {
        if (regex.indexOf('|') >= 0) {
            return Optional.empty();
        }
        var longest = "";
        var run = new StringBuilder();
        for (int i = 0, depth = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            boolean certain = depth == 0 && Chars.isHan(c) && !isFollowedBy("?*{", regex, i);
            if (certain) {
                run.append(c);
            }
            if (run.length() > longest.length()) {
                longest = run.toString();
            }
            if (!certain || isFollowedBy("+", regex, i)) {
                run.setLength(0);
            }
        }
        return Optional.of(longest).filter(literal -> !literal.isEmpty());
    }

    private static boolean isFollowedBy(String signs, String regex, int at) {
        return at + 1 < regex.length() && signs.indexOf(regex.charAt(at + 1)) >= 0;
    }
}
