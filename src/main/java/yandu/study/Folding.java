package yandu.study;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;

/// What is left of a text when everything is taken away that a typist need not get right: NFKC, no white
/// space, no punctuation, simplified characters. Signs that belong to a figure stay: a point between digits,
/// percent signs.
final class Folding {
    /// Symbols by their Unicode category, but typed where book-title marks and dashes are meant.
    private static final String USED_AS_PUNCTUATION = "<>~`^|";

    private static final String PART_OF_FIGURES = "%‰";

    /// Forms that ICU leaves as they are or simplifies to a rarer one (諮詢 to 谘询), each followed by the usual
    /// one.
    private static final String MORE_FORMS =
            "峯峰嶽岳擡抬谘咨钜巨迳径譭毁濛蒙矇蒙畵画淩凌舘馆脩修査查敎教旣既滙汇鎭镇囌苏殭僵鞦秋韆千捱挨谿溪"
                    + "劄札榦干幷并卽即嵗岁彫雕鵰雕牴抵硃朱榘矩棊棋旂旗鈡钟鍼针麪面麹曲隣邻汚污凈净旤祸";

    /// The tables take a moment to load: only when a typed answer is compared for the first time.
    private static final class Script {
        static final Transliterator SIMPLIFY = Transliterator.getInstance("Traditional-Simplified");
    }

    private Folding() {}

    static String fold(String text) {
        return simplified(bare(text));
    }

    private static String simplified(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        var simplified = new StringBuilder(Script.SIMPLIFY.transliterate(text));
        for (int i = 0; i < simplified.length(); i++) {
            int form = MORE_FORMS.indexOf(simplified.charAt(i));
            if (form >= 0 && form % 2 == 0) {
                simplified.setCharAt(i, MORE_FORMS.charAt(form + 1));
            }
        }
        return simplified.toString();
    }

    private static String bare(String text) {
        int[] points = Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().toArray();
        var kept = new StringBuilder(points.length);
        for (int i = 0; i < points.length; i++) {
            if (isDecimalPoint(points, i)) {
                kept.append('.');
            } else if (!isDropped(points[i])) {
                kept.appendCodePoint(points[i]);
            }
        }
        return kept.toString();
    }

    /// 1.5 is not 15. A Chinese keyboard gives 1。5.
    private static boolean isDecimalPoint(int[] points, int i) {
        return (points[i] == '.' || points[i] == '。')
                && i > 0
                && i + 1 < points.length
                && Character.isDigit(points[i - 1])
                && Character.isDigit(points[i + 1]);
    }

    private static boolean isDropped(int point) {
        return switch (Character.getType(point)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION ->
                    true;
            case Character.OTHER_PUNCTUATION -> PART_OF_FIGURES.indexOf(point) < 0;
            default -> USED_AS_PUNCTUATION.indexOf(point) >= 0;
        };
    }
}
