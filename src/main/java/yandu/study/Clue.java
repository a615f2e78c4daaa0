package yandu.study;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What is left to go by beside a blank: neither nothing nor the answer itself.
final class Clue {
    /// So much of an answer, letter by letter in its place, gives it away: 天天有文化 beside 周周有文化.
    private static final double ALIKE = 0.6;
    private static final int SHORTEST_ALIKE = 4;

    private static final String BLANK = "[“‘]?" + Prompt.BLANK + "[”’]?";

    /// A clause that is nothing but blanks; between words it is known by its place (坚持＿＿＿＿、＿＿＿＿).
    private static final Pattern BARE =
            Pattern.compile("(^|[，；：。！？])" + BLANK + "(、" + BLANK + ")*([，；。！？]|$)");

    /// The same at the beginning of what is shown, unless it is then said what it is.
    private static final Pattern BARE_BEGINNING =
            Pattern.compile("^(" + Pattern.quote(Prompt.CUT) + ")?" + BLANK + "，(?!这?[是就作为]).*");

    private Clue() {}

    /// Whether a whole clause of a front is blank, so that nothing tells what it is about.
    static boolean hasBareClause(String front) {
        return BARE.matcher(front).find();
    }

    /// Whether a front begins with a clause that is blank as a whole.
    static boolean beginsBare(String front) {
        return BARE_BEGINNING.matcher(front).matches();
    }

    /// Whether a front holds words that are the answer but for a letter or two.
    static boolean givesAway(String front, String answer) {
        int length = answer.length();
        return length >= SHORTEST_ALIKE
                && IntStream.rangeClosed(0, front.length() - length)
                        .anyMatch(at -> same(front, at, answer) >= ALIKE * length);
    }

    private static long same(String front, int at, String answer) {
        return IntStream.range(0, answer.length()).filter(i -> front.charAt(at + i) == answer.charAt(i)).count();
    }
}
