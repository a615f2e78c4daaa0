package yandu.quiz;

import yandu.analysis.text.Chars;
import yandu.study.CardKind;

/// Whether one piece of text can stand where another stands without being told by its form.
final class Kin {
    private static final String NUMERALS = "一二三四五六七八九十两双";

    private Kin() {}

    /// Heads of a list are what they are; numbers are compared as numbers; of phrases the marks inside, the
    /// first word and the last one.
    static boolean of(CardKind kind, String one, String other) {
        return switch (kind) {
            case AREA_HEAD, AREA_NEXT, MEASURE_AREA -> true;
            case FIGURE, DATE -> Numbers.near(one, other);
            case SLOGAN_CLOZE, SLOGAN_COMPLETION -> haveMarksAlike(one, other);
            default -> isPhraseLike(one, other);
        };
    }

    private static boolean isPhraseLike(String one, String other) {
        return haveMarksAlike(one, other)
                && opensWithNumeral(one) == opensWithNumeral(other)
                && hasDigit(one) == hasDigit(other)
                && hasLatin(one) == hasLatin(other)
                && (opensWithNumeral(one) || Tails.alike(one, other))
                && Grammar.opensAlike(one, other);
    }

    private static boolean haveMarksAlike(String one, String other) {
        return count(one, '、') == count(other, '、')
                && count(one, '，') == count(other, '，')
                && has(one, '“') == has(other, '“')
                && has(one, '《') == has(other, '《');
    }

    private static boolean has(String text, char mark) {
        return text.indexOf(mark) >= 0;
    }

    private static long count(String text, char mark) {
        return text.chars().filter(c -> c == mark).count();
    }

    private static boolean opensWithNumeral(String text) {
        return NUMERALS.indexOf(text.charAt(0)) >= 0;
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> Chars.isDigit((char) c));
    }

    private static boolean hasLatin(String text) {
        return text.chars().anyMatch(c -> Chars.isLatin((char) c));
    }
}
