package yandu.analysis.outline;

import yandu.analysis.outline.Marker.Place;

/// Labels that are ordinals: 第一，, 第一章, 第一条, 第一题, 其一, 首先.
final class OrdinalLabels {
    private static final String STEPS = "点步类种层阶段方面个";
    private static final String UNITS = "章节编篇条题讲课";
    private static final String STOPS = "，,：:、.．。";
    /// What stands behind the number of a chapter that is only referred to.
    private static final String REFERENCES = "款项规、，和至或的第中";
    private static final String[] HEADING_WORDS = {
        "中国", "中央", "中华", "中外", "中东", "中部", "中小", "中等", "规划", "规范", "规律", "规模", "和平", "和谐", "项目"
    };
    private static final String[] ORDER = {"首先", "其次", "再次", "再者", "最后"};

    private OrdinalLabels() {}

    /// 第一，, 第一是, 第一步，, and the units of a law or a book.
    static Marker di(String text, int at, Place place) {
        int from = Chars.behindSpace(text, at + 1, place);
        int end = Numerals.chineseEnd(text, from);
        int ordinal = Numerals.chinese(text, from, end);
        if (end == from) {
            end = Numerals.digitsEnd(text, from);
            ordinal = Numerals.digits(text, from, end);
        }
        if (ordinal < 1) {
            return null;
        }
        boolean spaced = from > at + 1 && Chars.isIn(Chars.at(text, Chars.behindSpace(text, end, place)), UNITS);
        end = spaced ? Chars.behindSpace(text, end, place) : end;
        char next = Chars.at(text, end);
        if (place == Place.LINE || place == Place.SENTENCE) {
            var unit = unit(text, at, end, ordinal, place);
            if (unit != null) {
                return unit;
            }
        }
        int stop = end;
        while (stop - end < 2 && Chars.isIn(Chars.at(text, stop), STEPS)) {
            stop++;
        }
        char after = Chars.at(text, stop);
        if (after == '是') {
            return new Marker(Family.DI, text.substring(end, stop), ordinal, at, stop + 1, place);
        }
        if (Chars.isIn(after, STOPS)) {
            boolean row = after == '、'
                    && (Numerals.isChinese(Chars.at(text, stop + 1)) || Chars.at(text, stop + 1) == '第');
            var variant = text.substring(end, stop);
            return row ? null : new Marker(Family.DI, variant, ordinal, at, stop + 1, place);
        }
        boolean bare = stop == end && (place == Place.LINE || place == Place.SENTENCE);
        return bare && Chars.isSpace(next) ? new Marker(Family.DI, "", ordinal, at, end, place) : null;
    }

    private static Marker unit(String text, int at, int end, int ordinal, Place place) {
        char unit = Chars.at(text, end);
        char next = Chars.at(text, end + 1);
        if (unit == '部' && next == '分' && place == Place.LINE) {
            return new Marker(Family.PART, "部分", ordinal, at, end + 2, place);
        }
        if (!Chars.isIn(unit, UNITS) || Chars.isIn(next, REFERENCES) && !beginsHeading(text, end + 1)) {
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

    /// Whether what goes on like a reference (第二章中…, 第三条和…) is a word that begins a heading: 第二章中国国防.
    private static boolean beginsHeading(String text, int at) {
        for (var word : HEADING_WORDS) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    /// 其一.
    static Marker qi(String text, int at, Place place) {
        int end = Numerals.chineseEnd(text, at + 1);
        int ordinal = Numerals.chinese(text, at + 1, end);
        boolean stops = Chars.isIn(Chars.at(text, end), "，,：:、是");
        return ordinal < 1 || !stops ? null : new Marker(Family.QI, "", ordinal, at, end + 1, place);
    }

    /// 首先, 其次, 再次, 最后.
    static Marker order(String text, int at, Place place) {
        if (place == Place.GLUED) {
            return null;
        }
        for (int word = 0; word < ORDER.length; word++) {
            if (text.startsWith(ORDER[word], at)) {
                int end = at + 2;
                boolean stop = Chars.isIn(Chars.at(text, end), "，,：:、");
                int ordinal = word == 4 ? Marker.LAST : word == 3 ? 3 : word + 1;
                return stop || place != Place.CLAUSE && word != 4
                        ? new Marker(Family.ORDER, "", ordinal, at, stop ? end + 1 : end, place)
                        : null;
            }
        }
        return null;
    }
}
