package yandu.analysis.text;

import java.nio.charset.Charset;
import java.text.Normalizer;

/// Texts as searches see them: small letters, narrow, simplified. Each character keeps its place, so an offset into the
/// folded text is one into the text.
public final class Folded {
    private static final char HAN = '\u3400';
    private static final char HAN_END = '\ua000';

    /// Forms that ICU's data leaves as they are (太嶽), simplifies to a rarer one (諮詢 to 谘询), or simplifies in some
    /// words only, so that 顯著 and 显著 would part; each followed by the usual one.
    private static final String MORE_FORMS =
            "峯峰嶽岳擡抬谘咨钜巨迳径譭毁濛蒙矇蒙畵画淩凌舘馆脩修査查敎教旣既滙汇鎭镇囌苏殭僵鞦秋韆千捱挨谿溪"
                    + "劄札榦干幷并卽即嵗岁彫雕鵰雕牴抵硃朱榘矩棊棋旂旗鈡钟鍼针麪面麹曲隣邻汚污凈净旤祸"
                    + "著着乾干後后夥伙徵征摺折藉借麽么菸烟衞卫擧举刼劫啣衔鶏鸡";

    /// No text in traditional characters does without all of these, and none in simplified ones has any.
    private static final CharSet TRADITIONAL = CharSet.of("國會們這個為爲與發業學實產務經濟開關進過對長問題從來時說");

    /// Read when the first Chinese character is folded.
    private static final class Script {
        static final char[] SIMPLIFIED = read();
        static final char[] SPOKEN = spoken();

        private static char[] spoken() {
            var general = Charset.forName("GB2312").newEncoder();
            var table = SIMPLIFIED.clone();
            for (char c = HAN; c < HAN_END; c++) {
                table[c - HAN] = general.canEncode(c) ? c : SIMPLIFIED[c - HAN];
            }
            return table;
        }

        private static char[] read() {
            var table = new char[HAN_END - HAN];
            for (char c = HAN; c < HAN_END; c++) {
                table[c - HAN] = c;
            }
            for (var pair : Resource.words("simplified.txt")) {
                put(table, pair.charAt(0), pair.charAt(1));
            }
            for (int i = 0; i < MORE_FORMS.length(); i += 2) {
                put(table, MORE_FORMS.charAt(i), MORE_FORMS.charAt(i + 1));
            }
            for (int i = 0; i < table.length; i++) {
                int form = MORE_FORMS.indexOf(table[i]);
                table[i] = form >= 0 && form % 2 == 0 ? MORE_FORMS.charAt(form + 1) : table[i];
            }
            return table;
        }

        private static void put(char[] table, char from, char to) {
            if (from >= HAN && from < HAN_END) {
                table[from - HAN] = to;
            }
        }
    }

    private Folded() {}

    /// A text, every character folded.
    public static String of(String text) {
        var folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = of(text.charAt(i));
        }
        return new String(folded);
    }

    /// A character; one that stands for several when it is narrow (㈠) stays as it is.
    public static char of(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c >= HAN && c < HAN_END ? Script.SIMPLIFIED[c - HAN] : rare(c);
    }

    /// A text with each traditional character as the simplified one that sounds the same: where two characters became one,
    /// a reader still says both (著名, 看着).
    static String spoken(String text) {
        var spoken = new char[text.length()];
        for (int i = 0; i < spoken.length; i++) {
            char c = text.charAt(i);
            spoken[i] = c >= HAN && c < HAN_END ? Script.SPOKEN[c - HAN] : c;
        }
        return new String(spoken);
    }

    /// A text that is written in traditional characters in simplified ones, any other as it is. Only 著 is both and stays.
    public static String simplified(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (TRADITIONAL.has(text.charAt(i))) {
                return inSimplified(text.toCharArray());
            }
        }
        return text;
    }

    private static String inSimplified(char[] text) {
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            text[i] = c >= HAN && c < HAN_END && c != '著' ? Script.SIMPLIFIED[c - HAN] : c;
        }
        return new String(text);
    }

    private static char rare(char c) {
        if (c == '\u3000' || c == '\u00a0') {
            return ' ';
        }
        if (Character.isSurrogate(c)) {
            return c;
        }
        if (c > '\u3000' && c < '\u3200') {
            return c; // marks, kana
        }
        var narrow = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        char one = narrow.length() == 1 ? narrow.charAt(0) : c;
        return one >= HAN && one < HAN_END ? Script.SIMPLIFIED[one - HAN] : Character.toLowerCase(one);
    }

    /// The usual form of every character that has rarer ones besides its traditional form.
    public static String usual(String text) {
        var usual = new StringBuilder(text);
        for (int i = 0; i < usual.length(); i++) {
            int form = MORE_FORMS.indexOf(usual.charAt(i));
            if (form >= 0 && form % 2 == 0) {
                usual.setCharAt(i, MORE_FORMS.charAt(form + 1));
            }
        }
        return usual.toString();
    }

    /// Whether a folded character counts when words are looked for: letters and digits do, marks and white space do not.
    public static boolean counts(char c) {
        return c >= 'a' && c <= 'z' || Chars.isHan(c) || c >= '0' && c <= '9' || c > 0x7f && Character.isLetterOrDigit(c)
                || Character.isSurrogate(c);
    }

    /// Whether a folded character is part of a word of several: Chinese characters and digits stand alone.
    public static boolean isInWord(char c) {
        return c >= 'a' && c <= 'z' || c > 0x7f && !Chars.isHan(c) && Character.isLetter(c) && !Character.isIdeographic(c);
    }
}
