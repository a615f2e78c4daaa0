package yandu.analysis.text;

/// What a word says about the borders of phrases that begin, end or lie beside it: finer than its class where
/// that matters (的 beside 和, 推进 beside 看), coarser where it does not.
public enum Role {
    // What ends a clause, up to BRACKET, see [#breaks].
    /// A line break, or the text's own edge.
    LINE,
    SENTENCE,
    COMMA,
    COLON,
    BRACKET,
    /// Any other mark.
    MARK,
    /// 、
    PAUSE,
    OPENING,
    CLOSING,
    SPACE,
    DIGITS,
    LATIN,
    NUMBER,
    TIME,
    PLACE,
    IDIOM,
    UNKNOWN,
    /// An adverb of one character.
    TOUCH,
    ADVERB,
    /// A verb that takes policy terms; such a verb that is often a noun; another word that may be such a verb.
    FRAME,
    FRAME_NOUN,
    FRAME_OTHER,
    /// Any other verb, of one character and longer.
    ACT,
    VERB,
    VERBAL_NOUN,
    QUALITY,
    ADJECTIVE,
    /// A well-known term.
    TERM,
    /// Words that policy terms end with, in four degrees.
    HEAD_9,
    HEAD_8,
    HEAD_7,
    HEAD_5,
    /// Too general for a term.
    GENERIC,
    /// A noun of one character and longer.
    SYLLABLE,
    NOUN,
    // Little words, listed in roles.txt.
    OF,
    AND,
    TAKING,
    FROM,
    TO,
    AT,
    FOR,
    WITH,
    AS,
    WITHIN,
    ETC,
    HAVING,
    DONE,
    NOT,
    WHO,
    BOTH,
    /// Any other little word.
    LITTLE;

    private static final Role[] ALL = values();

    /// The role with this ordinal.
    public static Role at(int ordinal) {
        return ALL[ordinal];
    }

    /// The role of a word that no list gives one.
    static Role of(int entry, int length) {
        boolean one = length == 1;
        boolean frame = Entry.frame(entry);
        return switch (Entry.type(entry)) {
            case VERB -> frame ? FRAME : one ? ACT : VERB;
            case VERBAL_NOUN -> frame ? FRAME_NOUN : noun(entry, VERBAL_NOUN);
            case ADJECTIVE -> frame ? FRAME_OTHER : one ? QUALITY : noun(entry, ADJECTIVE);
            case NOUN -> frame && !Entry.term(entry) ? FRAME_OTHER : noun(entry, one ? SYLLABLE : NOUN);
            case PLACE -> noun(entry, PLACE);
            case IDIOM -> noun(entry, IDIOM);
            case UNKNOWN -> UNKNOWN;
            case ADVERB -> one ? TOUCH : ADVERB;
            case FUNCTION -> LITTLE;
            case NUMBER -> NUMBER;
            case TIME -> TIME;
            case DIGITS -> DIGITS;
            case LATIN -> LATIN;
            case PAUSE -> PAUSE;
            case SPACE -> SPACE;
            case QUOTE, MARK -> MARK;
        };
    }

    /// Whether a clause ends here, as at the first of the roles.
    public boolean breaks() {
        return compareTo(BRACKET) <= 0;
    }

    /// Whether such a word may be the first or last of a phrase: no mark or space between phrases may.
    public boolean canEndPhrase() {
        return switch (this) {
            case LINE, SENTENCE, COMMA, PAUSE, SPACE -> false;
            default -> true;
        };
    }

    private static Role noun(int entry, Role otherwise) {
        if (Entry.term(entry)) {
            return TERM;
        }
        if (Entry.generic(entry)) {
            return GENERIC;
        }
        int head = Entry.head(entry);
        return head >= 9 ? HEAD_9 : head == 8 ? HEAD_8 : head >= 6 ? HEAD_7 : head == 5 ? HEAD_5 : otherwise;
    }

    /// The role of a mark or white space.
    static Role ofMark(char c) {
        return switch (c) {
            case '\n' -> LINE;
            case '。', '！', '？', '；', '!', '?', ';' -> SENTENCE;
            case '“', '「', '『', '‘', '"', '《' -> OPENING;
            case '”', '」', '』', '’', '》' -> CLOSING;
            case '，', ',' -> COMMA;
            case '：', ':' -> COLON;
            case '（', '）', '(', ')', '【', '】', '[', ']' -> BRACKET;
            case '、' -> PAUSE;
            default -> Chars.isSpace(c) ? SPACE : MARK;
        };
    }
}
