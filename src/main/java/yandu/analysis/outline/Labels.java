package yandu.analysis.outline;

import yandu.analysis.outline.Marker.Place;
import yandu.analysis.text.CharSet;

/// Reads one label at one place, or sees that there is none.
final class Labels {
    static final String DOTS = ".．、";
    static final String BULLETS = "●•◆■▪◇□★☆※➢►▶";
    /// Signs that are bullets only before English words.
    private static final String ENGLISH_BULLETS = "·*-–";
    /// What English ordinals, and next and last, begin with.
    private static final String SMALL = "fstenl";
    private static final CharSet ORDINALS = CharSet.of(SMALL);
    private static final CharSet BEGINNINGS =
            CharSet.of("第其首再最另材资给案专（(〔﹙—─－" + BULLETS + ENGLISH_BULLETS + SMALL + SignLabels.COUNTING + "ABCDEFGHIJKLMNOPQRSTUVWXYZ" + Numerals.ALL);
    private static final String[] PIECES = {"材料", "资料", "给定资料", "给定材料", "案例", "专栏", "专题", "问题"};
    private static final char BRACKET = '【';
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";

    private Labels() {}

    /// The label at `at`; null where there is none.
    ///
    /// @param place how `at` stands to what is before it; null in the middle of a word, where only signs
    ///     made for counting can be labels
    static Marker at(String text, int at, Place place) {
        char c = text.charAt(at);
        if (c >= '\u2160' && c <= '\u32ff' && c != BRACKET) {
            return SignLabels.sign(text, at, c, place == null ? Place.GLUED : place);
        }
        if (place == null) {
            return null;
        }
        if (Numerals.isChinese(c)) {
            return ChineseLabels.chinese(text, at, place);
        }
        if (Numerals.isDigit(c)) {
            return ArabicLabels.arabic(text, at, place);
        }
        if (c >= 'A' && c <= 'Z' || ORDINALS.has(c)) {
            var word = EnglishLabels.english(text, at, place);
            return word == null && c >= 'a' ? small(text, at, place) : word;
        }
        return switch (c) {
            case '第' -> OrdinalLabels.di(text, at, place);
            case '其' -> text.startsWith("其次", at)
                    ? OrdinalLabels.order(text, at, place)
                    : OrdinalLabels.qi(text, at, place);
            case '首', '再', '最' -> OrdinalLabels.order(text, at, place);
            case '（', '(', '〔', '﹙' -> Chars.isLatin(Chars.at(text, Chars.behindSpace(text, at + 1, place)))
                    ? EnglishLetters.bracketed(text, at, place)
                    : ChineseLabels.paren(text, at, place);
            case '—', '─', '－' -> dash(text, at, place);
            case '另' -> text.startsWith("另一方面", at) ? ChineseLabels.side(at, at + 4, 2, place) : null;
            case '·', '*', '-', '–' -> EnglishLabels.bullet(text, at, place);
            case '材', '资', '给', '案', '专', '问', BRACKET -> piece(text, at, place);
            case '甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸' -> stem(text, at, place);
            default -> c >= 'a' && c <= 'z' ? small(text, at, place) : place == Place.LINE && Chars.isIn(c, BULLETS)
                    ? new Marker(Family.BULLET, String.valueOf(c), 0, at, at + 1, place)
                    : null;
        };
    }

    /// a. first in a line.
    private static Marker small(String text, int at, Place place) {
        return place == Place.LINE ? EnglishLetters.dotted(text, at) : null;
    }

    /// Whether a label can begin with a character, though not first in a line.
    static boolean mayBegin(char c) {
        return BEGINNINGS.has(c);
    }

    /// A word that names the pieces of a paper, with its number: 材料1, 专栏二, 【给定资料 3】.
    private static Marker piece(String text, int at, Place place) {
        if (place != Place.LINE) {
            return null;
        }
        boolean bracketed = text.charAt(at) == BRACKET;
        int start = bracketed ? at + 1 : at;
        for (var word : PIECES) {
            if (text.startsWith(word, start)) {
                int from = bracketed ? Chars.behindSpace(text, start + word.length(), place) : start + word.length();
                int end = Math.max(Numerals.digitsEnd(text, from), Numerals.chineseEnd(text, from));
                int ordinal = Math.max(Numerals.digits(text, from, end), Numerals.chinese(text, from, end));
                char stop = Chars.at(text, end);
                boolean stops = bracketed ? stop == '】' : Chars.isIn(stop, "\n：:") || Chars.isSpace(stop);
                return ordinal > 0 && stops
                        ? new Marker(Family.TOPIC, word, ordinal, at, bracketed ? end + 1 : end, place)
                        : null;
            }
        }
        return null;
    }

    /// 甲：, as speakers without names are told apart.
    private static Marker stem(String text, int at, Place place) {
        char stop = Chars.at(text, at + 1);
        return place == Place.LINE && (stop == '：' || stop == ':')
                ? new Marker(Family.LETTER, STEMS, 1 + STEMS.indexOf(text.charAt(at)), at, at + 2, place)
                : null;
    }

    private static Marker dash(String text, int at, Place place) {
        char c = text.charAt(at);
        int end = at;
        while (end - at < 3 && Chars.at(text, end) == c) {
            end++;
        }
        return end - at == 2 && (place == Place.LINE || place == Place.SENTENCE)
                ? new Marker(Family.DASH, "", 0, at, end, place)
                : null;
    }
}
