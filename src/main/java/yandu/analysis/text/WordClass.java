package yandu.analysis.text;

/// What a word is, as far as finding the borders of noun phrases needs it.
public enum WordClass {
    NOUN('n'),
    /// A verb that is as often a noun: 发展, 建设.
    VERBAL_NOUN('w'),
    VERB('v'),
    ADJECTIVE('a'),
    ADVERB('d'),
    /// Preposition, conjunction, pronoun, particle, word of place.
    FUNCTION('f'),
    /// Numeral or measure word.
    NUMBER('m'),
    PLACE('p'),
    TIME('t'),
    /// A saying of four characters and the like.
    IDIOM('i'),
    /// A character in no word.
    UNKNOWN('u'),
    DIGITS('0'),
    LATIN('x'),
    QUOTE('“'),
    /// 、
    PAUSE('、'),
    /// Any other mark.
    MARK('。'),
    SPACE(' ');

    private static final WordClass[] ALL = values();

    private final char code;

    WordClass(char code) {
        this.code = code;
    }

    static WordClass ofCode(char code) {
        for (var type : ALL) {
            if (type.code == code) {
                return type;
            }
        }
        throw new IllegalArgumentException("no word class " + code);
    }

    static WordClass at(int ordinal) {
        return ALL[ordinal];
    }
}
