package yandu.analysis.text;

/// Classes of characters that the rules share.
public final class Chars {
    private static final String OPENERS = "“「『‘";
    private static final String CLOSERS = "”」』’";

    private Chars() {}

    /// A Chinese character of the basic block or its first extension, or 〇.
    public static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff' || c >= '\u3400' && c <= '\u4dbf' || c == '〇';
    }

    /// A digit, narrow or full width.
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    /// A Latin letter, narrow or full width.
    public static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= 'ａ' && c <= 'ｚ'
                || c >= 'Ａ' && c <= 'Ｚ';
    }

    /// A number written in Chinese characters: 一 … 十 两 百 千 万 亿 零.
    public static boolean isNumeral(char c) {
        return "一二三四五六七八九十两百千万亿零〇".indexOf(c) >= 0;
    }

    /// A mark that ends a sentence.
    public static boolean endsSentence(char c) {
        return c == '。' || c == '！' || c == '？' || c == '；' || c == '\n' || c == '!' || c == '?' || c == ';';
    }

    /// A mark that ends a clause: everything that ends a sentence, commas, colons and brackets; a dash only
    /// where it is doubled, see [#isDash].
    public static boolean endsClause(char c) {
        return !isHan(c) && isClauseMark(c);
    }

    private static boolean isClauseMark(char c) {
        return endsSentence(c) || "，,：:（）()【】[]…\t\r\u3000".indexOf(c) >= 0;
    }

    /// Whether a double dash lies at `at`.
    public static boolean isDash(String text, int at) {
        return text.charAt(at) == '—'
                && (at > 0 && text.charAt(at - 1) == '—'
                        || at + 1 < text.length() && text.charAt(at + 1) == '—');
    }

    public static boolean isOpeningQuote(char c) {
        return !isHan(c) && OPENERS.indexOf(c) >= 0;
    }

    public static boolean isClosingQuote(char c) {
        return !isHan(c) && CLOSERS.indexOf(c) >= 0;
    }

    /// A quotation mark, also the straight one.
    public static boolean isQuote(char c) {
        return isOpeningQuote(c) || isClosingQuote(c) || c == '"';
    }

    /// The closing mark of an opening quotation mark.
    public static char closerOf(char opener) {
        return CLOSERS.charAt(OPENERS.indexOf(opener));
    }

    public static boolean isSpace(char c) {
        return !isHan(c) && (c == ' ' || c == '\u3000' || c == '\u00a0' || Character.isWhitespace(c));
    }

    /// Folds a phrase so that its spellings agree: no quotation marks, book-title marks and white space,
    /// full width to narrow, Latin letters small.
    public static String fold(String phrase) {
        int plain = 0;
        while (plain < phrase.length() && (isHan(phrase.charAt(plain)) || phrase.charAt(plain) == '、')) {
            plain++;
        }
        if (plain == phrase.length()) {
            return phrase;
        }
        var folded = new StringBuilder(phrase.length());
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            if (c >= '！' && c <= '～') {
                c -= '！' - '!';
            }
            if (!isQuote(c) && !isSpace(c) && "《》〈〉'\u200b".indexOf(c) < 0) {
                folded.append(Character.toLowerCase(c));
            }
        }
        return folded.toString();
    }
}
