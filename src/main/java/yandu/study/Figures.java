package yandu.study;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import yandu.study.TypedAnswer.Edit;
import yandu.study.TypedAnswer.Op;

/// The numbers in a folded text. A typed answer with another number is never nearly right.
final class Figures {
    /// 17 · 1.5亿 · 30% · 二〇二五 · 十七万: digits with what scales them, or at least two Chinese numerals.
    private static final Pattern FIGURE =
            Pattern.compile("[0-9.]+[%‰十百千万亿]*|[〇零一二三四五六七八九十百千万亿]{2,}");

    private static final String NUMERALS = "〇一二三四五六七八九十百千万亿";

    private Figures() {}

    /// Whether the numbers on both sides of a difference are not the same, or one Chinese numeral stands for
    /// another.
    static boolean differ(List<Edit> difference) {
        var expected = difference.stream().map(Edit::expected).collect(joining());
        var typed = difference.stream().map(Edit::typed).collect(joining());
        return !in(expected).equals(in(typed))
                || difference.stream().anyMatch(Figures::exchangesNumerals);
    }

    private static List<String> in(String folded) {
        return FIGURE.matcher(folded).results().map(MatchResult::group).toList();
    }

    private static boolean exchangesNumerals(Edit edit) {
        if (edit.op() != Op.SUBSTITUTED) {
            return false;
        }
        var expected = edit.expected().codePoints().toArray();
        var typed = edit.typed().codePoints().toArray();
        for (int i = 0; i < expected.length; i++) {
            int was = numeral(expected[i]);
            int is = numeral(typed[i]);
            if (was >= 0 && is >= 0 && was != is) {
                return true;
            }
        }
        return false;
    }

    private static int numeral(int point) {
        return switch (point) {
            case '零' -> NUMERALS.indexOf('〇');
            case '两' -> NUMERALS.indexOf('二');
            default -> NUMERALS.indexOf(point);
        };
    }
}
