package yandu.analysis.outline;

import yandu.analysis.outline.Marker.Place;

/// Labels with digits in front: 1., 1、, 1）, 1.1.1.
final class ArabicLabels {
    /// What is counted or measured.
    private static final String FIGURES = "亿万千百元个倍年月米吨度公平升克";
    private static final int YEAR = 4;
    private static final int MONTHS = 12;
    /// 5G, 3D, 4K, 5A.
    private static final String NAMED = "GDKA";

    private ArabicLabels() {}

    static Marker arabic(String text, int at, Place place) {
        int end = Numerals.digitsEnd(text, at);
        int ordinal = Numerals.digits(text, at, end);
        char next = Chars.at(text, end);
        if (place == Place.GLUED || place == Place.CLAUSE && Chars.at(text, at - 1) == '，' || end - at > 4) {
            return null;
        }
        if ((next == '）' || next == ')' || next == '】') && place != Place.CLAUSE) {
            return new Marker(Family.ARABIC_HALF, "", ordinal, at, end + 1, place);
        }
        char then = Chars.at(text, end + 1);
        if (next == '\u3000' && place == Place.LINE && Chars.isIdeograph(then)) {
            return new Marker(Family.ARABIC, " ", ordinal, at, end + 1, place);
        }
        if (!Chars.isIn(next, Labels.DOTS)) {
            return null;
        }
        if (!Numerals.isDigit(then)) {
            return next == '、' && place == Place.CLAUSE
                    ? null
                    : new Marker(Family.ARABIC, next == '、' ? "、" : ".", ordinal, at, end + 1, place);
        }
        if (next == '、') {
            return null;
        }
        if (opensDate(text, end + 1) || place == Place.LINE && opensName(text, end + 1)) {
            return new Marker(Family.ARABIC, ".", ordinal, at, end + 1, place);
        }
        return place == Place.LINE ? decimal(text, at) : null;
    }

    /// Whether digits behind the dot are a year or a month: 2026年, 4月10日.
    private static boolean opensDate(String text, int at) {
        int end = Numerals.digitsEnd(text, at);
        char next = Chars.at(text, Chars.at(text, end) == ' ' ? end + 1 : end);
        return next == '年' && end == at + YEAR || next == '月' && Numerals.digits(text, at, end) <= MONTHS;
    }

    /// Whether digits behind the dot are no decimals but open a name: 5G网络, 121人才计划.
    private static boolean opensName(String text, int at) {
        int end = Numerals.digitsEnd(text, at);
        char next = Chars.at(text, end);
        if (Chars.isIn(next, NAMED)) {
            return end == at + 1 && Chars.isIdeograph(Chars.at(text, end + 1));
        }
        return end > at + 2 && Chars.isIdeograph(next) && !Chars.isIn(next, FIGURES);
    }

    private static Marker decimal(String text, int at) {
        int end = at;
        int depth = 0;
        int last = -1;
        int lastStart = at;
        while (Numerals.isDigit(Chars.at(text, end))) {
            lastStart = end;
            int stop = Numerals.digitsEnd(text, end);
            last = Numerals.digits(text, end, stop);
            depth++;
            end = stop;
            if (Chars.at(text, end) != '.' && Chars.at(text, end) != '．') {
                break;
            }
            end++;
        }
        char next = Chars.at(text, end);
        boolean figure = next == '%' || next == '％' || Chars.isIn(next, FIGURES) || next == '-';
        return depth < 2 || depth > 5 || figure || last > 99
                ? null
                : new Marker(
                        Family.DECIMAL, text.substring(at, lastStart), last, at, end, Place.LINE);
    }
}
