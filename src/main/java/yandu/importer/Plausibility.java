package yandu.importer;

import java.nio.charset.Charset;
import java.util.BitSet;

/// How much a decoded text looks like one that somebody wrote. Only characters outside ASCII are judged: the frequent
/// characters of Chinese and its punctuation speak for a text; rare characters, private use, controls and letters with
/// accents in a row speak against it.
final class Plausibility {

    /// The characters that GB2312 and Big5 have on their first level: the frequent ones, simplified and traditional.
    private static final BitSet FREQUENT = new BitSet(0x10000);

    static {
        addRows("GB2312", 0xb0, 0xd7);
        addRows("Big5", 0xa4, 0xc6);
    }

    /// A character that could not be read weighs more than many that look right.
    private static final double UNREADABLE = -10;

    private Plausibility() {}

    /// 1 for a text that is all right, below 0 for noise; 1 for ASCII alone, -1 for a text with a NUL.
    static double of(String text) {
        double sum = 0;
        int judged = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return -1;
            }
            if (c >= 0x80 || CleanText.isControl(c)) {
                sum += Character.isLowSurrogate(c) ? 0 : judge(text, i, c);
                judged++;
            }
        }
        return judged == 0 ? 1 : sum / judged;
    }

    private static double judge(String text, int at, char c) {
        if (c == '\uFFFD') {
            return UNREADABLE;
        }
        if (isPunctuation(c)) {
            return 1;
        }
        if (Character.isIdeographic(c)) {
            return isLonely(text, at) ? -1 : FREQUENT.get(c) ? 1 : c >= 0x4e00 && c < 0xa000 ? -0.3 : -1;
        }
        if (c >= 0xa0 && c < 0x250) {
            return isInLatinRun(text, at) ? -1 : Character.isLetter(c) ? accented(text, at) : 0.5;
        }
        return c >= 0x2000 && c < 0x2700 ? 0.5 : -1;
    }

    /// A single ideograph that touches a Latin letter: what an apostrophe or a dash of another encoding turns into.
    private static boolean isLonely(String text, int at) {
        boolean alone =
                (at == 0 || text.charAt(at - 1) < 0x80)
                        && (at + 1 == text.length() || text.charAt(at + 1) < 0x80);
        return alone && (isPlainLetter(text, at - 1) || isPlainLetter(text, at + 1));
    }

    /// An accented letter belongs in a word of plain ones.
    private static double accented(String text, int at) {
        return isPlainLetter(text, at - 1) || isPlainLetter(text, at + 1) ? 0.9 : -0.5;
    }

    private static boolean isPlainLetter(String text, int at) {
        return at >= 0
                && at < text.length()
                && text.charAt(at) < 0x80
                && Character.isLetter(text.charAt(at));
    }

    private static boolean isInLatinRun(String text, int at) {
        return isAccented(text, at - 1) && (isAccented(text, at - 2) || isAccented(text, at + 1))
                || isAccented(text, at + 1) && isAccented(text, at + 2);
    }

    private static boolean isAccented(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= 0xa0 && text.charAt(at) < 0x250;
    }

    private static boolean isPunctuation(char c) {
        return c >= 0x2010 && c <= 0x2026
                || c == '\u00b7'
                || c >= 0x3000 && c < 0x3020
                || c >= 0xff01 && c < 0xff5f
                || c == '\uffe5';
    }

    private static void addRows(String charset, int firstRow, int lastRow) {
        for (int row = firstRow; row <= lastRow; row++) {
            for (int cell = 0x40; cell < 0xff; cell++) {
                var bytes = new byte[] {(byte) row, (byte) cell};
                var character = new String(bytes, Charset.forName(charset));
                if (character.length() == 1 && Character.isIdeographic(character.charAt(0))) {
                    FREQUENT.set(character.charAt(0));
                }
            }
        }
    }
}
