package yandu.analysis.text;

/// Classes of characters that the rules share.
public final class Chars {
    private static final String OPENERS = "“「『‘";
    private static final CharSet OPENING = CharSet.of(OPENERS);
    private static final String CLOSERS = "”」』’";
    private static final CharSet CLOSING = CharSet.of(CLOSERS);
    private static final CharSet QUOTES = CharSet.of(OPENERS + CLOSERS + '"');
    private static final CharSet NUMERALS = CharSet.of("一二三四五六七八九十两百千万亿零〇");
    private static final CharSet SENTENCE_ENDS = CharSet.of("。！？；\n!?;");
    private static final CharSet CLAUSE_ENDS = CharSet.of("。！？；\n!?;，,：:（）()【】[]…\t\r\u3000");
    /// What [#fold] leaves out besides quotation marks and white space.
    private static final CharSet FOLDED_AWAY = CharSet.of("《》〈〉'\u200b");

    /// A character that [#isHan] knows, in a regular expression. That of the script would read the tables of all scripts first.
    public static final String HAN = "[\u4e00-\u9fff\u3400-\u4dbf〇]";

    /// Stands for a character that [#fold] leaves out; no text holds it.
    public static final char LEFT_OUT = '\uffff';

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
        return NUMERALS.has(c);
    }

    /// A mark that ends a sentence.
    public static boolean endsSentence(char c) {
        return SENTENCE_ENDS.has(c);
    }

    /// A mark that ends a clause: everything that ends a sentence, commas, colons and brackets; a dash only
    /// where it is doubled, see [#isDash].
    public static boolean endsClause(char c) {
        return CLAUSE_ENDS.has(c);
    }

    /// Whether a double dash lies at `at`.
    public static boolean isDash(String text, int at) {
        return text.charAt(at) == '—'
                && (at > 0 && text.charAt(at - 1) == '—'
                        || at + 1 < text.length() && text.charAt(at + 1) == '—');
    }

    public static boolean isOpeningQuote(char c) {
        return OPENING.has(c);
    }

    public static boolean isClosingQuote(char c) {
        return CLOSING.has(c);
    }

    /// A quotation mark, also the straight one.
    public static boolean isQuote(char c) {
        return QUOTES.has(c);
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
        while (plain < phrase.length() && isPlain(phrase.charAt(plain))) {
            plain++;
        }
        if (plain == phrase.length()) {
            return phrase;
        }
        var folded = new StringBuilder(phrase.length());
        for (int i = 0; i < phrase.length(); i++) {
            char c = folded(phrase.charAt(i));
            if (c != LEFT_OUT) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /// A character as [#fold] has it, or [#LEFT_OUT].
    public static char folded(char c) {
        if (isPlain(c)) {
            return c;
        }
        char narrow = c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
        return isQuote(narrow) || isSpace(narrow) || FOLDED_AWAY.has(narrow) ? LEFT_OUT : Character.toLowerCase(narrow);
    }

    private static boolean isPlain(char c) {
        return isHan(c) || c == '、';
    }
}
