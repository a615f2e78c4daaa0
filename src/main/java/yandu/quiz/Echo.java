package yandu.quiz;

import java.util.Collection;
import java.util.stream.Stream;
import yandu.analysis.text.Chars;
import yandu.study.Prompt;

/// Whether a stem gives the right option away by saying parts of it.
final class Echo {
    private static final String PARTING = "、“”‘’";

    /// So many characters in a row are a word that any text on the matter has.
    private static final int WORD = 2;

    private Echo() {}

    /// Two characters of the right option stand in the stem and fewer of every wrong one; or three in a row and not so
    /// many of a wrong one; or the right one
    /// begins or ends like its neighbour in a list (“＿＿＿＿”、“00后”) as far as no wrong one does.
    static boolean tells(String stem, String right, Collection<String> wrong) {
        int most = wrong.stream().mapToInt(option -> shared(stem, option)).max().orElse(0);
        int run = wrong.stream().mapToInt(option -> run(stem, option)).max().orElse(0);
        return shared(stem, right) > most + 1
                || run(stem, right) > Math.max(run, WORD)
                || neighbours(stem).filter(word -> !word.isEmpty()).anyMatch(neighbour -> isToldBy(neighbour, right, wrong));
    }

    private static int shared(String stem, String option) {
        return (int) option.chars().filter(c -> Chars.isHan((char) c) && stem.indexOf(c) >= 0).distinct().count();
    }

    /// How many characters in a row of an option stand in the stem.
    private static int run(String stem, String option) {
        int longest = 0;
        for (int start = 0; start < option.length(); start++) {
            while (start + longest < option.length() && stem.contains(option.substring(start, start + longest + 1))) {
                longest++;
            }
        }
        return longest;
    }

    private static boolean isToldBy(String neighbour, String right, Collection<String> wrong) {
        int begins = begins(neighbour, right);
        int ends = ends(neighbour, right);
        return wrong.stream().allMatch(option -> begins(neighbour, option) < begins)
                || wrong.stream().allMatch(option -> ends(neighbour, option) < ends);
    }

    /// How many characters they have in common at the beginning.
    private static int begins(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    /// How many they have in common at the end.
    private static int ends(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length())
                && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        return same;
    }

    /// What stands beside a blank in a list: parted from it by 、, or by quotation marks that meet.
    private static Stream<String> neighbours(String stem) {
        int at = stem.indexOf(Prompt.BLANK);
        return at < 0 ? Stream.empty() : Stream.of(before(stem, at), after(stem, at + Prompt.BLANK.length()));
    }

    private static String before(String stem, int blank) {
        int end = blank;
        while (end > 0 && PARTING.indexOf(stem.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetterOrDigit(stem.charAt(start - 1))) {
            start--;
        }
        var marks = stem.substring(end, blank);
        return marks.contains("、") || marks.contains("”") ? stem.substring(start, end) : "";
    }

    private static String after(String stem, int blank) {
        int start = blank;
        while (start < stem.length() && PARTING.indexOf(stem.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < stem.length() && Character.isLetterOrDigit(stem.charAt(end))) {
            end++;
        }
        var marks = stem.substring(blank, start);
        return marks.contains("、") || marks.contains("“") ? stem.substring(start, end) : "";
    }
}
