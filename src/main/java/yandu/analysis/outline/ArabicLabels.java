package yandu.analysis.outline;

import yandu.analysis.outline.Marker.Place;

/// Labels with digits in front: 1., 1、, 1）, 1.1.1.
final class ArabicLabels {
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
        int year = Numerals.digitsEnd(text, end + 1);
        if (year == end + 5 && Chars.at(text, year) == '年' && next != '、') {
            return new Marker(Family.ARABIC, ".", ordinal, at, end + 1, place);
        }
        return place == Place.LINE && next != '、' ? decimal(text, at) : null;
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
        boolean figure = next == '%' || next == '％' || Chars.isIn(next, "亿万元个倍年月米吨度公") || next == '-';
        return depth < 2 || depth > 5 || figure || last > 99
                ? null
                : new Marker(
                        Family.DECIMAL, text.substring(at, lastStart), last, at, end, Place.LINE);
    }
}
