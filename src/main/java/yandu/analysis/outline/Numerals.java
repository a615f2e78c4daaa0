package yandu.analysis.outline;

import yandu.analysis.text.CharSet;

/// Reads whole numbers at a place in a text: Chinese, ASCII and full-width.
final class Numerals {
    private static final String CHINESE = "零一二三四五六七八九";

    private static final String ALL_CHINESE = CHINESE + "十百〇○";
    private static final CharSet CHINESE_SET = CharSet.of(ALL_CHINESE);
    /// All characters that numbers are written with.
    static final String ALL = ALL_CHINESE + "0123456789０１２３４５６７８９";

    private Numerals() {}

    static boolean isChinese(char c) {
        return CHINESE_SET.has(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    static int digit(char c) {
        return c >= '０' ? c - '０' : c - '0';
    }

    /// The end of the Chinese numeral that begins at `from`; `from` where there is none.
    static int chineseEnd(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && end - from < 6 && isChinese(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// The end of the digits that begin at `from`, at most six of them.
    static int digitsEnd(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && end - from < 6 && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// The value of a Chinese numeral below a thousand, positional ones (一一 = 11) not included; -1 if it is
    /// none.
    static int chinese(CharSequence text, int from, int end) {
        int total = 0;
        int last = -1;
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            if (c == '十' || c == '百') {
                int unit = c == '十' ? 10 : 100;
                total += (last < 0 ? 1 : last) * unit;
                last = -1;
            } else if (c == '〇' || c == '○' || c == '零') {
                last = -1;
            } else if (last >= 0) {
                return -1;
            } else {
                last = CHINESE.indexOf(c);
                if (last < 0) {
                    return -1;
                }
            }
        }
        return end == from ? -1 : total + Math.max(last, 0);
    }

    /// The value of digits; -1 if there are none.
    static int digits(CharSequence text, int from, int end) {
        int value = 0;
        for (int at = from; at < end; at++) {
            if (!isDigit(text.charAt(at))) {
                return -1;
            }
            value = value * 10 + digit(text.charAt(at));
        }
        return end == from ? -1 : value;
    }
}
