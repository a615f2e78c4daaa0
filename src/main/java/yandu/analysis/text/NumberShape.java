package yandu.analysis.text;

import java.util.regex.Pattern;
import yandu.document.Span;

/// The shape of number abbreviations: 四个意识, 两山七河一流域, 三无, 一化三改, 五位一体.
public final class NumberShape {
    private static final String NUMERAL = "[一二三四五六七八九十两双百千万]";
    private static final Pattern ABBREVIATION =
            Pattern.compile(
                    "(?:"
                            + NUMERAL
                            + "{1,2}(?:[个项大位条种类件个篇张]{0,1})" + Chars.HAN + "{1,7}){1,3}");
    private static final Pattern NAME_OF_A_TIME =
            Pattern.compile("(?:[一二三四五六七八九十]{2,3}|九五|八五|七五)(?:时期|规划|计划)?");
    /// 一 alone counts nothing (一刀切); with a second number it does (一带一路, 一岗双责).
    private static final Pattern ONE_AND_MORE =
            Pattern.compile("一" + Chars.HAN + "{1,3}" + NUMERAL + Chars.HAN + "{1,4}");

    private static final CharSet NUMERALS = CharSet.of("一二三四五六七八九十两双百千万");
    /// What a numeral and the characters that it counts have at most.
    private static final int LONGEST_PART = 8;

    private NumberShape() {}

    /// Whether a quoted phrase is a number abbreviation; 十四五 and the like are names of a time.
    public static boolean isAbbreviation(String phrase) {
        return phrase.length() <= 14
                && NUMERALS.has(phrase.charAt(0))
                && !isPeriod(phrase)
                && (phrase.charAt(0) != '一' || ONE_AND_MORE.matcher(phrase).matches())
                && (isOnePart(phrase) || ABBREVIATION.matcher(phrase).matches());
    }

    /// Whether it is a numeral and a few characters, which most are and which needs no search.
    private static boolean isOnePart(String phrase) {
        for (int i = 1; i < phrase.length(); i++) {
            if (!Chars.isHan(phrase.charAt(i))) {
                return false;
            }
        }
        return phrase.length() > 1 && phrase.length() <= LONGEST_PART;
    }

    /// The same of the words at a place of a text.
    public static boolean isAbbreviation(String text, Span span) {
        return span.length() > 0 && NUMERALS.has(text.charAt(span.start())) && isAbbreviation(span.of(text));
    }

    /// Whether a quoted phrase is the name of a plan's years: 十四五, 十五五时期.
    public static boolean isPeriod(String phrase) {
        return phrase.length() > 1
                && NUMERALS.has(phrase.charAt(0))
                && NUMERALS.has(phrase.charAt(1))
                && NAME_OF_A_TIME.matcher(phrase).matches();
    }
}
