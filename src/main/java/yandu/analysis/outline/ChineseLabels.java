package yandu.analysis.outline;

import yandu.analysis.outline.Marker.Place;

/// Labels with a Chinese numeral in front: 一要, 一是, 一、 and, in brackets, （一）, （1）, (a).
final class ChineseLabels {
    private static final String VERBS = "靠抓看讲问在有为能以查定学建将把从对";

    /// What makes a word with 一 before it: 一切, 一些.
    private static final String OF_WORDS = "切些定般样直起旦律致";

    private ChineseLabels() {}

    /// 一要, 一是, 一、, 一抓, 一方面.
    static Marker chinese(String text, int at, Place place) {
        int end = Numerals.chineseEnd(text, at);
        int ordinal = Numerals.chinese(text, at, end);
        if (ordinal < 1) {
            return null;
        }
        if (text.startsWith("一方面", at)) {
            return side(at, at + 3, 1, place);
        }
        int spaced = Chars.behindSpace(text, end, place);
        int stop = Chars.isIn(Chars.at(text, spaced), Labels.DOTS) ? spaced : end;
        char next = Chars.at(text, stop);
        char then = Chars.at(text, stop + 1);
        if (next == '要' && then != '素') {
            boolean slogan = Numerals.isChinese(then)
                    || then == '不' && Chars.isIn(Chars.at(text, stop + 2), "要、，");
            return slogan ? null : new Marker(Family.YAO, "", ordinal, at, stop + 1, place);
        }
        if (next == '是') {
            return new Marker(Family.SHI, "", ordinal, at, stop + 1, place);
        }
        if (place == Place.GLUED) {
            return null;
        }
        if (Chars.isIn(next, Labels.DOTS) && place != Place.CLAUSE) {
            boolean row = Numerals.isChinese(then)
                    && Chars.isIn(Chars.at(text, Numerals.chineseEnd(text, stop + 1)), "、，");
            return row ? null : new Marker(Family.COMMA, "", ordinal, at, stop + 1, place);
        }
        if (next == '，' && place != Place.CLAUSE && Chars.isIdeograph(then) && !Numerals.isChinese(then)) {
            return new Marker(Family.COMMA, "，", ordinal, at, stop + 1, place);
        }
        if (Chars.isIn(next, VERBS)) {
            return new Marker(Family.VERB, String.valueOf(next), ordinal, at, stop + 1, place);
        }
        boolean word = ordinal == 1 && Chars.isIn(next, OF_WORDS);
        return Chars.isIdeograph(next) && !word ? new Marker(Family.BARE, "", ordinal, at, stop, place) : null;
    }

    /// 一方面, 另一方面, where a sentence begins.
    static Marker side(int at, int end, int ordinal, Place place) {
        return place == Place.LINE || place == Place.SENTENCE
                ? new Marker(Family.SIDE, "", ordinal, at, end, place)
                : null;
    }

    /// （一）, （1）.
    static Marker paren(String text, int at, Place place) {
        int from = Chars.behindSpace(text, at + 1, place);
        int end = Numerals.chineseEnd(text, from);
        int ordinal = Numerals.chinese(text, from, end);
        var family = Family.PAREN;
        if (end == from) {
            end = Numerals.digitsEnd(text, from);
            ordinal = Numerals.digits(text, from, end);
            family = Family.ARABIC_PAREN;
        }
        end = Chars.behindSpace(text, end, place);
        char closer = Chars.at(text, end);
        if (ordinal < 1 || end - from > 4 || !Chars.isIn(closer, "）)〕﹚")) {
            return null;
        }
        char next = Chars.at(text, end + 1);
        boolean reference = Chars.isIn(next, "项款至和、或");
        return reference || place == Place.GLUED || place == Place.CLAUSE && Chars.at(text, at - 1) == '，'
                ? null
                : new Marker(family, "", ordinal, at, end + 1, place);
    }
}
