package yandu.analysis.outline;

import yandu.analysis.outline.Marker.Place;

/// Reads one label at one place, or sees that there is none.
final class Labels {
    private static final String VERBS = "靠抓看讲问在有为能以查定学建将把从对";
    private static final String DOTS = ".．、";
    private static final String STOPS = "，,：:、.．。";
    private static final String CIRCLES = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    private static final String STEPS = "点步类种层阶段方面个";
    private static final String UNITS = "章节编篇条题讲课";
    private static final String ROMANS = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ";
    private static final String BULLETS = "●•◆■▪◇□★☆※➢►▶";
    private static final String[] PIECES = {"材料", "资料", "给定资料", "给定材料", "案例", "专栏", "专题"};
    private static final String[] ORDER = {"首先", "其次", "再次", "再者", "最后"};
    private static final String[] ROMAN = {
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"
    };
    private static final String[] ENGLISH = {
        "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth"
    };

    private Labels() {}

    /// The label at `at`; null where there is none.
    ///
    /// @param place how `at` stands to what is before it; null in the middle of a word, where only signs made for
    ///     counting can be labels
    static Marker at(String text, int at, Place place) {
        char c = text.charAt(at);
        if (c >= '\u2160' && c <= '\u32ff') {
            return sign(text, at, c, place == null ? Place.GLUED : place);
        }
        if (place == null) {
            return null;
        }
        if (Numerals.isChinese(c)) {
            return chinese(text, at, place);
        }
        if (Numerals.isDigit(c)) {
            return arabic(text, at, place);
        }
        if (c >= 'A' && c <= 'Z') {
            return english(text, at, place);
        }
        return switch (c) {
            case '第' -> di(text, at, place);
            case '其' -> text.startsWith("其次", at) ? order(text, at, place) : qi(text, at, place);
            case '首', '再', '最' -> order(text, at, place);
            case '（', '(', '〔', '﹙' -> paren(text, at, place);
            case '—', '─', '－' -> dash(text, at, place);
            case '另' -> text.startsWith("另一方面", at) ? side(at, at + 4, 2, place) : null;
            case '材', '资', '给', '案', '专' -> piece(text, at, place);
            default -> place == Place.LINE && Chars.isIn(c, BULLETS)
                    ? new Marker(Family.BULLET, String.valueOf(c), 0, at, at + 1, place)
                    : null;
        };
    }

    /// Whether a label can begin with a character.
    static boolean mayBegin(char c) {
        return c >= '\u2160' && c <= '\u32ff' && !Chars.isSpace(c)
                || Numerals.isChinese(c)
                || Numerals.isDigit(c)
                || c >= 'A' && c <= 'Z'
                || Chars.isIn(c, "第其首再最另材资给案专（(〔﹙—─－" + BULLETS);
    }

    private static char charAt(String text, int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : '\n';
    }

    /// Behind one space within a label that a scanner or a typist left: 一 、.
    private static int behindSpace(String text, int at, Place place) {
        return place == Place.LINE && Chars.isSpace(charAt(text, at)) && charAt(text, at) != '\n' ? at + 1 : at;
    }

    private static Marker sign(String text, int at, char c, Place place) {
        int circled = CIRCLES.indexOf(c);
        char next = charAt(text, at + 1);
        if (circled >= 0 || c >= '\u2474' && c <= '\u2487' || c >= '\u2488' && c <= '\u249b') {
            var variant = circled >= 0 ? "o" : c <= '\u2487' ? "(" : ".";
            int ordinal = circled >= 0 ? circled + 1 : c <= '\u2487' ? c - '\u2473' : c - '\u2487';
            boolean note = place != Place.LINE && Chars.isIn(charAt(text, at - 1), "”’）)》");
            return note || Chars.endsSentence(next) || Chars.isComma(next) || Chars.isIn(next, "\n—）)”")
                    ? null
                    : new Marker(Family.CIRCLED, variant, ordinal, at, at + 1, place);
        }
        if (c >= '\u3220' && c <= '\u3229') {
            return new Marker(Family.PAREN, "", c - '\u321f', at, at + 1, place);
        }
        int roman = ROMANS.indexOf(c);
        if (roman >= 0 && place == Place.LINE && Chars.isIn(next, DOTS)) {
            return new Marker(Family.ROMAN, "", roman + 1, at, at + 2, place);
        }
        return place == Place.LINE && Chars.isIn(c, BULLETS)
                ? new Marker(Family.BULLET, String.valueOf(c), 0, at, at + 1, place)
                : null;
    }

    private static Marker chinese(String text, int at, Place place) {
        int end = Numerals.chineseEnd(text, at);
        int ordinal = Numerals.chinese(text, at, end);
        if (ordinal < 1) {
            return null;
        }
        if (text.startsWith("一方面", at)) {
            return side(at, at + 3, 1, place);
        }
        int stop = Chars.isIn(charAt(text, behindSpace(text, end, place)), DOTS) ? behindSpace(text, end, place) : end;
        char next = charAt(text, stop);
        char then = charAt(text, stop + 1);
        if (next == '要' && then != '素') {
            boolean slogan = Numerals.isChinese(then) || then == '不' && Chars.isIn(charAt(text, stop + 2), "要、，");
            return slogan ? null : new Marker(Family.YAO, "", ordinal, at, stop + 1, place);
        }
        if (next == '是') {
            return new Marker(Family.SHI, "", ordinal, at, stop + 1, place);
        }
        if (place == Place.GLUED) {
            return null;
        }
        if (Chars.isIn(next, DOTS) && place != Place.CLAUSE) {
            boolean row = Numerals.isChinese(then)
                    && Chars.isIn(charAt(text, Numerals.chineseEnd(text, stop + 1)), "、，");
            return row ? null : new Marker(Family.COMMA, "", ordinal, at, stop + 1, place);
        }
        if (next == '，' && place != Place.CLAUSE && Chars.isIdeograph(then) && !Numerals.isChinese(then)) {
            return new Marker(Family.COMMA, "，", ordinal, at, stop + 1, place);
        }
        if (Chars.isIn(next, VERBS)) {
            return new Marker(Family.VERB, String.valueOf(next), ordinal, at, stop + 1, place);
        }
        return Chars.isIdeograph(next) ? new Marker(Family.BARE, "", ordinal, at, stop, place) : null;
    }

    private static Marker side(int at, int end, int ordinal, Place place) {
        return place == Place.LINE || place == Place.SENTENCE
                ? new Marker(Family.SIDE, "", ordinal, at, end, place)
                : null;
    }

    /// A word that names the pieces of a paper, with its number: 材料1, 专栏二.
    private static Marker piece(String text, int at, Place place) {
        if (place != Place.LINE) {
            return null;
        }
        for (var word : PIECES) {
            int from = at + word.length();
            if (text.startsWith(word, at)) {
                int end = Math.max(Numerals.digitsEnd(text, from), Numerals.chineseEnd(text, from));
                int ordinal = Math.max(Numerals.digits(text, from, end), Numerals.chinese(text, from, end));
                boolean stops = Chars.isIn(charAt(text, end), "\n：:") || Chars.isSpace(charAt(text, end));
                return ordinal > 0 && stops ? new Marker(Family.TOPIC, word, ordinal, at, end, place) : null;
            }
        }
        return null;
    }

    private static Marker arabic(String text, int at, Place place) {
        int end = Numerals.digitsEnd(text, at);
        int ordinal = Numerals.digits(text, at, end);
        char next = charAt(text, end);
        if (place == Place.GLUED || place == Place.CLAUSE && charAt(text, at - 1) == '，' || end - at > 4) {
            return null;
        }
        if ((next == '）' || next == ')' || next == '】') && place != Place.CLAUSE) {
            return new Marker(Family.ARABIC_HALF, "", ordinal, at, end + 1, place);
        }
        char then = charAt(text, end + 1);
        if (next == '\u3000' && place == Place.LINE && Chars.isIdeograph(then)) {
            return new Marker(Family.ARABIC, " ", ordinal, at, end + 1, place);
        }
        if (!Chars.isIn(next, DOTS)) {
            return null;
        }
        if (!Numerals.isDigit(then)) {
            return next == '、' && place == Place.CLAUSE
                    ? null
                    : new Marker(Family.ARABIC, next == '、' ? "、" : ".", ordinal, at, end + 1, place);
        }
        int year = Numerals.digitsEnd(text, end + 1);
        if (year == end + 5 && charAt(text, year) == '年' && next != '、') {
            return new Marker(Family.ARABIC, ".", ordinal, at, end + 1, place);
        }
        return place == Place.LINE && next != '、' ? decimal(text, at) : null;
    }

    private static Marker decimal(String text, int at) {
        int end = at;
        int depth = 0;
        int last = -1;
        int lastStart = at;
        while (Numerals.isDigit(charAt(text, end))) {
            lastStart = end;
            int stop = Numerals.digitsEnd(text, end);
            last = Numerals.digits(text, end, stop);
            depth++;
            end = stop;
            if (charAt(text, end) != '.' && charAt(text, end) != '．') {
                break;
            }
            end++;
        }
        char next = charAt(text, end);
        boolean figure = next == '%' || next == '％' || Chars.isIn(next, "亿万元个倍年月米吨度公") || next == '-';
        return depth < 2 || depth > 5 || figure || last > 99
                ? null
                : new Marker(
                        Family.DECIMAL, text.substring(at, lastStart), last, at, end, Place.LINE);
    }

    private static Marker di(String text, int at, Place place) {
        int from = behindSpace(text, at + 1, place);
        int end = Numerals.chineseEnd(text, from);
        int ordinal = Numerals.chinese(text, from, end);
        if (end == from) {
            end = Numerals.digitsEnd(text, from);
            ordinal = Numerals.digits(text, from, end);
        }
        if (ordinal < 1) {
            return null;
        }
        boolean spaced = from > at + 1 && Chars.isIn(charAt(text, behindSpace(text, end, place)), UNITS);
        end = spaced ? behindSpace(text, end, place) : end;
        char next = charAt(text, end);
        if (place == Place.LINE || place == Place.SENTENCE) {
            var unit = unit(text, at, end, ordinal, place);
            if (unit != null) {
                return unit;
            }
        }
        int stop = end;
        while (stop - end < 2 && Chars.isIn(charAt(text, stop), STEPS)) {
            stop++;
        }
        char after = charAt(text, stop);
        if (after == '是') {
            return new Marker(Family.DI, text.substring(end, stop), ordinal, at, stop + 1, place);
        }
        if (Chars.isIn(after, STOPS)) {
            boolean row = after == '、'
                    && (Numerals.isChinese(charAt(text, stop + 1)) || charAt(text, stop + 1) == '第');
            return row ? null : new Marker(Family.DI, text.substring(end, stop), ordinal, at, stop + 1, place);
        }
        boolean bare = stop == end && (place == Place.LINE || place == Place.SENTENCE);
        return bare && Chars.isSpace(next) ? new Marker(Family.DI, "", ordinal, at, end, place) : null;
    }

    private static Marker unit(String text, int at, int end, int ordinal, Place place) {
        char unit = charAt(text, end);
        char next = charAt(text, end + 1);
        if (unit == '部' && next == '分' && place == Place.LINE) {
            return new Marker(Family.PART, "部分", ordinal, at, end + 2, place);
        }
        if (!Chars.isIn(unit, UNITS) || Chars.isIn(next, "款项规、，和至或的第中")) {
            return null;
        }
        var family =
                switch (unit) {
                    case '章' -> Family.CHAPTER;
                    case '节' -> Family.SECTION;
                    case '条' -> Family.ARTICLE;
                    case '题', '讲', '课' -> Family.TOPIC;
                    default -> Family.PART;
                };
        boolean fits = place == Place.LINE || family == Family.ARTICLE && Chars.isSpace(next);
        return fits ? new Marker(family, String.valueOf(unit), ordinal, at, end + 1, place) : null;
    }

    private static Marker qi(String text, int at, Place place) {
        int end = Numerals.chineseEnd(text, at + 1);
        int ordinal = Numerals.chinese(text, at + 1, end);
        boolean stops = Chars.isIn(charAt(text, end), "，,：:、是");
        return ordinal < 1 || !stops ? null : new Marker(Family.QI, "", ordinal, at, end + 1, place);
    }

    private static Marker order(String text, int at, Place place) {
        if (place == Place.GLUED) {
            return null;
        }
        for (int word = 0; word < ORDER.length; word++) {
            if (text.startsWith(ORDER[word], at)) {
                int end = at + 2;
                boolean stop = Chars.isIn(charAt(text, end), "，,：:、");
                int ordinal = word == 4 ? Marker.LAST : word == 3 ? 3 : word + 1;
                return stop || place != Place.CLAUSE && word != 4
                        ? new Marker(Family.ORDER, "", ordinal, at, stop ? end + 1 : end, place)
                        : null;
            }
        }
        return null;
    }

    private static Marker paren(String text, int at, Place place) {
        int from = behindSpace(text, at + 1, place);
        int end = Numerals.chineseEnd(text, from);
        int ordinal = Numerals.chinese(text, from, end);
        var family = Family.PAREN;
        if (end == from) {
            end = Numerals.digitsEnd(text, from);
            ordinal = Numerals.digits(text, from, end);
            family = Family.ARABIC_PAREN;
        }
        char letter = charAt(text, from);
        if (end == from && letter >= 'a' && letter <= 'z' && (place == Place.LINE || place == Place.SENTENCE)) {
            end = from + 1;
            ordinal = letter - 'a' + 1;
            family = Family.LETTER;
        }
        end = behindSpace(text, end, place);
        char closer = charAt(text, end);
        if (ordinal < 1 || end - from > 4 || closer != '）' && closer != ')' && closer != '〕' && closer != '﹚') {
            return null;
        }
        char next = charAt(text, end + 1);
        boolean reference = Chars.isIn(next, "项款至和、或");
        return reference || place == Place.GLUED || place == Place.CLAUSE && charAt(text, at - 1) == '，'
                ? null
                : new Marker(family, "", ordinal, at, end + 1, place);
    }

    private static Marker dash(String text, int at, Place place) {
        char c = text.charAt(at);
        int end = at;
        while (end - at < 3 && charAt(text, end) == c) {
            end++;
        }
        return end - at == 2 && (place == Place.LINE || place == Place.SENTENCE)
                ? new Marker(Family.DASH, "", 0, at, end, place)
                : null;
    }

    private static Marker roman(String text, int at) {
        for (int number = ROMAN.length; number > 0; number--) {
            var word = ROMAN[number - 1];
            int end = at + word.length();
            if (text.startsWith(word, at) && charAt(text, end) == '.' && Chars.isSpace(charAt(text, end + 1))) {
                return new Marker(Family.ROMAN, "", number, at, end + 1, Place.LINE);
            }
        }
        return null;
    }

    private static Marker english(String text, int at, Place place) {
        if (place != Place.LINE && place != Place.SENTENCE && charAt(text, at - 2) != '.') {
            return null;
        }
        for (int word = 0; word < ENGLISH.length; word++) {
            int end = at + ENGLISH[word].length();
            if (text.startsWith(ENGLISH[word], at)) {
                if (text.startsWith("ly", end)) {
                    end += 2;
                }
                return charAt(text, end) == ','
                        ? new Marker(Family.ENGLISH, "", word + 1, at, end + 1, place)
                        : null;
            }
        }
        var roman = place == Place.LINE ? roman(text, at) : null;
        if (roman != null) {
            return roman;
        }
        boolean last = text.startsWith("Finally,", at) || text.startsWith("Lastly,", at);
        return last
                ? new Marker(Family.ENGLISH, "", Marker.LAST, at, text.indexOf(',', at) + 1, place)
                : null;
    }
}
