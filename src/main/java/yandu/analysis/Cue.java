package yandu.analysis;

import yandu.analysis.text.Chars;
import yandu.analysis.text.Role;
import yandu.analysis.text.WordKey;

/// A kind of sign that words are, or are not, a phrase that readers mark. A sign has a value (which role the first
/// word has, which rule speaks for it), and each value has a weight in [PhraseModel].
enum Cue {
    /// Roles of the two words before, of the first two and last two inside, and of the two behind.
    BEFORE_LAST(Values.ROLE),
    BEFORE(Values.ROLE),
    FIRST(Values.ROLE),
    SECOND(Values.ROLE),
    LAST_BUT_ONE(Values.ROLE),
    LAST(Values.ROLE),
    AFTER(Values.ROLE),
    AFTER_NEXT(Values.ROLE),
    /// The only word's role and length.
    ALONE(Values.ROLE_AND_LENGTH),
    /// The two characters before, at the beginning, at the end and behind.
    CHARS_BEFORE(Values.CHARS),
    CHARS_FIRST(Values.CHARS),
    CHARS_LAST(Values.CHARS),
    CHARS_AFTER(Values.CHARS),
    /// The last two characters of each word inside.
    CHARS_INSIDE(Values.CHARS),
    /// Roles on both sides of where it begins, and of where it ends; of the words around it, of its first and last word,
    /// of its first two and its last two.
    ROLES_AT_BEGINNING(Values.ROLE_PAIR),
    ROLES_AT_END(Values.ROLE_PAIR),
    ROLES_AROUND(Values.ROLE_PAIR),
    ROLES_OF_ENDS(Values.ROLE_PAIR),
    ROLES_OF_FIRST_TWO(Values.ROLE_PAIR),
    ROLES_OF_LAST_TWO(Values.ROLE_PAIR),
    /// The same of English words, and each of those inside.
    WORD_BEFORE_LAST(Values.ENGLISH),
    WORD_BEFORE(Values.ENGLISH),
    WORD_FIRST(Values.ENGLISH),
    WORD_SECOND(Values.ENGLISH),
    WORD_LAST_BUT_ONE(Values.ENGLISH),
    WORD_LAST(Values.ENGLISH),
    WORD_AFTER(Values.ENGLISH),
    WORD_AFTER_NEXT(Values.ENGLISH),
    WORD_INSIDE(Values.ENGLISH),
    /// Those on both sides of where it begins, and of where it ends.
    WORDS_AT_BEGINNING(Values.ENGLISH_PAIR),
    WORDS_AT_END(Values.ENGLISH_PAIR),
    /// Characters; from 13 on in steps of three; in English in steps of four.
    LENGTH(Values.NUMBER),
    WORDS(Values.NUMBER),
    /// 2 if a clause begins where it begins, plus 1 if one ends where it ends.
    CLAUSE(Values.NUMBER),
    /// The same, and half the length.
    CLAUSE_AND_LENGTH(Values.NUMBER),
    /// Quarters of it that are well-known terms.
    TERMS(Values.NUMBER),
    /// Places in the text, 5 for more.
    PLACES(Values.NUMBER),
    /// A rule that speaks for it, and how loud, in tenths.
    RULE(Values.RULE),
    RULE_AND_WEIGHT(Values.RULE_AND_TENTHS),
    /// The logarithms of the odds that a phrase begins where it begins, and that one ends where it ends; of both.
    BEGINS(Values.ODDS),
    ENDS(Values.ODDS),
    BEGINS_AND_ENDS(Values.ODDS),
    /// Measures: their value says how much, not which.
    COMMONNESS(Values.NONE),
    LEAST_COMMONNESS(Values.NONE),
    SHARE_OF_TERMS(Values.NONE),
    HEAD(Values.NONE),
    OFTEN(Values.NONE),
    LONG(Values.NONE),
    SUREST_RULE(Values.NONE),
    ALL_RULES(Values.NONE),
    /// The same odds, the lesser of them, and how much likelier the likeliest beginning and end inside are.
    BEGIN(Values.NONE_OF_BORDERS),
    END(Values.NONE_OF_BORDERS),
    LESSER_OF_BOTH(Values.NONE_OF_BORDERS),
    BEGIN_INSIDE(Values.NONE_OF_BORDERS),
    END_INSIDE(Values.NONE_OF_BORDERS),
    /// Present in every phrase.
    ALWAYS(Values.NONE),
    /// How likely its words lie in a phrase: all together, the least likely; and the likelier of the two around it.
    INSIDE(Values.NONE_OF_BORDERS),
    LEAST_INSIDE(Values.NONE_OF_BORDERS),
    MOST_OUTSIDE(Values.NONE_OF_BORDERS),
    /// Roles of the words between its first and its last, and how many have each.
    ROLES_INSIDE(Values.ROLE_AND_COUNT),
    /// Its first word and its last; both with the role of their neighbour inside; the words around it with the role of their
    /// neighbour inside.
    FIRST_WORD(Values.WORD),
    LAST_WORD(Values.WORD),
    FIRST_WORD_AND_ROLE(Values.WORD_AND_ROLE),
    LAST_WORD_AND_ROLE(Values.WORD_AND_ROLE),
    BEFORE_AND_ROLE(Values.WORD_AND_ROLE),
    AFTER_AND_ROLE(Values.WORD_AND_ROLE),
    /// Roles of the English words around it, of its first and last, of its first two and last two.
    WORDS_AROUND(Values.ENGLISH_PAIR),
    WORDS_OF_ENDS(Values.ENGLISH_PAIR),
    WORDS_OF_FIRST_TWO(Values.ENGLISH_PAIR),
    WORDS_OF_LAST_TWO(Values.ENGLISH_PAIR),
    /// The English words before and behind it, each of those inside that name something, the verb that leads to it; its first
    /// word and its last.
    LETTERS_BEFORE(Values.LETTERS),
    LETTERS_AFTER(Values.LETTERS),
    LETTERS_INSIDE(Values.LETTERS),
    LETTERS_OF_VERB(Values.LETTERS),
    LETTERS_FIRST(Values.LETTERS),
    LETTERS_LAST(Values.LETTERS);

    /// How a value is written in the list of weights.
    enum Values {
        ROLE(true),
        ROLE_AND_LENGTH(true),
        ROLE_AND_COUNT(false),
        ROLE_PAIR(false),
        ENGLISH(true),
        ENGLISH_PAIR(true),
        CHARS(false),
        LETTERS(false),
        WORD(false),
        WORD_AND_ROLE(false),
        NUMBER(true),
        RULE(true),
        RULE_AND_TENTHS(true),
        ODDS(false),
        NONE(true),
        NONE_OF_BORDERS(false);

        private final boolean telling;

        Values(boolean telling) {
            this.telling = telling;
        }
    }

    /// The most lengths and tenths that a value holds beside a role or rule.
    private static final int SECOND_PART = 32;

    /// More than there are roles, or English roles.
    private static final int SECOND_ROLE = 64;

    private static final int LEAST_ODDS = -8;
    private static final int GREATEST_ODDS = 3;

    private static final Cue[] ALL = values();

    private final Values values;

    Cue(Values values) {
        this.values = values;
    }

    /// The cue with this ordinal.
    static Cue at(int ordinal) {
        return ALL[ordinal];
    }

    /// Whether its amount says how much, not its value which.
    boolean isMeasure() {
        return values == Values.NONE || values == Values.NONE_OF_BORDERS;
    }

    /// Whether its values are characters or words, of which there are many.
    boolean isOfCharacters() {
        return values == Values.CHARS || values == Values.LETTERS;
    }

    /// Whether its value is a number made of a word ([#word]), which cannot be written without knowing the word.
    boolean isOfWords() {
        return values == Values.WORD || isOfWordsAndRoles();
    }

    /// Whether its values are words beside roles.
    boolean isOfWordsAndRoles() {
        return values == Values.WORD_AND_ROLE;
    }

    /// Whether its values are so many, and so far apart, that they are looked up in a table of those with a weight.
    boolean isOfMany() {
        return isOfCharacters() || isOfWords();
    }

    /// Whether the sign may weigh more or less as the text tells ([Telling]): of those with many values too few are seen,
    /// and the odds of borders know it.
    boolean isOfTelling() {
        return values.telling;
    }

    /// The logarithm of odds as a value, rounded; very small ones, and very great ones, are one.
    static int odds(double logit) {
        return (int) Math.round(Math.clamp(logit, LEAST_ODDS, GREATEST_ODDS)) - LEAST_ODDS;
    }

    /// Two roles as one value.
    static <R extends Enum<R>> int roles(R first, R second) {
        return first.ordinal() * SECOND_ROLE + second.ordinal();
    }

    /// A value made of two.
    static int pair(int first, int second) {
        return first * SECOND_PART + Math.min(SECOND_PART - 1, second);
    }

    /// Two characters as one value; white space of every kind is one character.
    static int chars(char first, char second) {
        return visible(first) << Character.SIZE | visible(second);
    }

    /// A word as a value. Of all four thousand million values some ten thousand have a weight, so that a word never seen hardly
    /// meets one.
    ///
    /// @param key see [WordKey]
    static int word(long key) {
        return WordKey.half(key);
    }

    /// A word beside a role as a value.
    static int word(long key, Role role) {
        return WordKey.half(WordKey.with(key, role.ordinal() + 1));
    }

    /// The value that is written so.
    int parse(String written) {
        int dot = written.lastIndexOf('.');
        return switch (values) {
            case ROLE -> Role.valueOf(written).ordinal();
            case ROLE_AND_LENGTH, ROLE_AND_COUNT ->
                    pair(Role.valueOf(written.substring(0, dot)).ordinal(), number(written, dot));
            case ROLE_PAIR -> roles(Role.valueOf(written.substring(0, dot)), Role.valueOf(written.substring(dot + 1)));
            case ENGLISH -> EnglishRole.valueOf(written).ordinal();
            case ENGLISH_PAIR ->
                    roles(
                            EnglishRole.valueOf(written.substring(0, dot)),
                            EnglishRole.valueOf(written.substring(dot + 1)));
            case CHARS -> chars(written.charAt(0), written.charAt(1));
            case LETTERS -> WordEnd.of(written);
            case WORD -> word(WordKey.of(WordKey.hidden(written)));
            case WORD_AND_ROLE ->
                    word(
                            WordKey.of(WordKey.hidden(written.substring(0, dot))),
                            Role.valueOf(written.substring(dot + 1)));
            case NUMBER, NONE, NONE_OF_BORDERS -> Integer.parseInt(written);
            case ODDS -> Integer.parseInt(written) - LEAST_ODDS;
            case RULE -> PhraseRules.index(written);
            case RULE_AND_TENTHS -> pair(PhraseRules.index(written.substring(0, dot)), number(written, dot));
        };
    }

    /// How the value is written.
    String write(int value) {
        return switch (values) {
            case ROLE -> Role.at(value).name();
            case ROLE_AND_LENGTH, ROLE_AND_COUNT -> Role.at(value / SECOND_PART) + "." + value % SECOND_PART;
            case ROLE_PAIR -> Role.at(value / SECOND_ROLE) + "." + Role.at(value % SECOND_ROLE);
            case ENGLISH -> EnglishRole.at(value).name();
            case ENGLISH_PAIR -> EnglishRole.at(value / SECOND_ROLE) + "." + EnglishRole.at(value % SECOND_ROLE);
            case CHARS -> "" + (char) (value >>> Character.SIZE) + (char) value;
            case LETTERS -> WordEnd.write(value);
            case NUMBER, NONE, NONE_OF_BORDERS -> Integer.toString(value);
            case WORD, WORD_AND_ROLE -> throw new IllegalStateException("A word cannot be told from its number.");
            case ODDS -> Integer.toString(value + LEAST_ODDS);
            case RULE -> PhraseRules.ALL.get(value).name();
            case RULE_AND_TENTHS ->
                    PhraseRules.ALL.get(value / SECOND_PART).name() + "." + value % SECOND_PART;
        };
    }

    private static int number(String written, int dot) {
        return Integer.parseInt(written.substring(dot + 1));
    }

    private static char visible(char c) {
        return c == '\n' ? '⏎' : Chars.isSpace(c) ? '␠' : c;
    }
}
