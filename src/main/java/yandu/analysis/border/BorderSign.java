package yandu.analysis.border;

import yandu.analysis.text.Role;
import yandu.analysis.text.WordKey;

/// A kind of sign that a phrase begins, or ends, at a border between two words. A sign has a value (which role the word
/// behind has), and each value two weights in [BorderModel]: for a beginning and for an end. The word inside is the one behind
/// a beginning or before an end; it names the clause that is meant.
enum BorderSign {
    /// Present at every border.
    ALWAYS(Values.NUMBER, 1),
    /// Roles of the two words before and of the two behind.
    ROLE_BEFORE_LAST(Values.ROLE),
    ROLE_BEFORE(Values.ROLE),
    ROLE_BEHIND(Values.ROLE),
    ROLE_BEHIND_NEXT(Values.ROLE),
    /// Of the words on both sides.
    ROLES(Values.ROLE_PAIR),
    /// Of the two before and the one behind; of the one before and the two behind.
    ROLES_BEFORE(Values.ROLE_TRIPLE),
    ROLES_BEHIND(Values.ROLE_TRIPLE),
    /// The last character before and the first behind.
    CHAR_BEFORE(Values.CHAR),
    CHAR_BEHIND(Values.CHAR),
    /// Whether the words on both sides are well-known terms: 2 for the one before, 1 for the one behind.
    TERMS(Values.NUMBER, 4),
    /// Whether they stand in the heading of a list's item, likewise.
    HEADING(Values.NUMBER, 4),
    /// Their lengths.
    LENGTHS(Values.TWO_NUMBERS, 10),
    /// Half of how common they are.
    COMMONNESS(Values.TWO_NUMBERS, 10),
    /// Whether quotation marks are open.
    QUOTED(Values.NUMBER, 2),
    /// Tenth of the text.
    TENTH(Values.NUMBER, 10),
    /// Half the words from where the sentence begins.
    FROM_SENTENCE(Values.NUMBER, 10),
    /// Words from where the clause begins, to where it ends, and both.
    FROM_CLAUSE(Values.NUMBER, 8),
    TO_CLAUSE(Values.NUMBER, 8),
    IN_CLAUSE(Values.TWO_NUMBERS, 8),
    /// How often the word inside stands in the text; and 1 if it has more than one character.
    OFTEN(Values.TWO_NUMBERS, 6),
    /// Pause marks in the clause; and 1 if one of them stands before.
    PAUSES(Values.TWO_NUMBERS, 4),
    /// Roles of the clause's first word and of the word inside; of its last and of that.
    CLAUSE_FIRST_ROLE(Values.ROLE_PAIR),
    CLAUSE_LAST_ROLE(Values.ROLE_PAIR),
    /// Twice how much the text tells, from -4 to 4, counted from 0; and words from where the clause begins, 2 for more.
    TELLING(Values.TWO_NUMBERS, 9),
    /// How much the word inside speaks for a policy term when it ends one.
    HEAD(Values.NUMBER, 10),
    /// The two words before and the two behind.
    WORD_BEFORE_LAST(Values.WORD),
    WORD_BEFORE(Values.WORD),
    WORD_BEHIND(Values.WORD),
    WORD_BEHIND_NEXT(Values.WORD),
    /// The first word of the clause, where it begins and farther on.
    CLAUSE_BEGINS(Values.WORD),
    CLAUSE_BEGAN(Values.WORD),
    /// The last word of the clause, where it ends and farther ahead.
    CLAUSE_ENDS(Values.WORD),
    CLAUSE_WILL_END(Values.WORD),
    /// The first word of the sentence.
    SENTENCE_BEGAN(Values.WORD);

    /// What a value is and how it is written in the list of weights.
    enum Values {
        NUMBER,
        /// The second of two numbers is less than [#SECOND].
        TWO_NUMBERS,
        ROLE,
        ROLE_PAIR,
        ROLE_TRIPLE,
        CHAR,
        /// The row of a word in a [Vocabulary].
        WORD
    }

    /// Of two numbers the second is less.
    static final int SECOND = 10;

    private static final int ALL_ROLES = Role.values().length;
    private static final int ALL_CHARS = 1 << Character.SIZE;
    private static final BorderSign[] ALL = values();
    private static final int[] STEPS = steps();
    private static final int[] BASES = bases();
    /// Behind the places of all signs but those of words, which are as many as there are words.
    static final int WITHOUT_WORDS = BASES[WORD_BEFORE_LAST.ordinal()];

    private final Values values;
    private final int numbers;

    BorderSign(Values values) {
        this(values, 0);
    }

    BorderSign(Values values, int numbers) {
        this.values = values;
        this.numbers = numbers;
    }

    /// Whether its values are words.
    boolean isOfWords() {
        return values == Values.WORD;
    }

    /// Where the weights for value 0 are in an array of all. Signs that take the same role triples, characters or words lie
    /// interleaved, so that what one word weighs lies together: the weights for another value are [#step] times farther.
    int base() {
        return BASES[ordinal()];
    }

    /// See [#base].
    int step() {
        return STEPS[ordinal()];
    }

    /// Where the weights for a value are, see [#base].
    int place(int value) {
        return BASES[ordinal()] + STEPS[ordinal()] * value;
    }

    private static int[] steps() {
        var steps = new int[ALL.length];
        for (var sign : ALL) {
            steps[sign.ordinal()] = step(sign.values);
        }
        return steps;
    }

    private static int step(Values values) {
        return switch (values) {
            case ROLE_TRIPLE, CHAR, WORD -> {
                int count = 0;
                for (var sign : ALL) {
                    count += sign.values == values ? 1 : 0;
                }
                yield count;
            }
            default -> 1;
        };
    }

    /// One more than its greatest value.
    int size(Vocabulary vocabulary) {
        return values == Values.WORD ? vocabulary.rows() : size();
    }

    private int size() {
        return switch (values) {
            case NUMBER -> numbers;
            case TWO_NUMBERS -> numbers * SECOND;
            case ROLE -> ALL_ROLES;
            case ROLE_PAIR -> ALL_ROLES * ALL_ROLES;
            case ROLE_TRIPLE -> ALL_ROLES * ALL_ROLES * ALL_ROLES;
            case CHAR -> ALL_CHARS;
            case WORD -> 0;
        };
    }

    private static int[] bases() {
        var bases = new int[ALL.length];
        int next = 0;
        for (var sign : ALL) {
            int at = sign.ordinal();
            boolean beside = step(sign.values) > 1 && ALL[at - 1].values == sign.values;
            bases[at] = beside ? bases[at - 1] + 1 : next;
            next = beside ? next : next + step(sign.values) * sign.size();
        }
        return bases;
    }

    /// Two roles as one value.
    static int roles(int first, int second) {
        return first * ALL_ROLES + second;
    }

    /// Three roles as one value.
    static int roles(int first, int second, int third) {
        return roles(roles(first, second), third);
    }

    /// Two numbers as one value.
    static int numbers(int first, int second) {
        return first * SECOND + second;
    }

    /// The value that is written so.
    int parse(String written, Vocabulary vocabulary) {
        return switch (values) {
            case NUMBER -> Integer.parseInt(written);
            case CHAR -> WordKey.hidden(written).charAt(0);
            case WORD -> vocabulary.row(WordKey.hidden(written));
            case TWO_NUMBERS, ROLE, ROLE_PAIR, ROLE_TRIPLE -> {
                int value = 0;
                for (var part : written.split("\\.")) {
                    value = values == Values.TWO_NUMBERS
                            ? numbers(value, Integer.parseInt(part))
                            : roles(value, Role.valueOf(part).ordinal());
                }
                yield value;
            }
        };
    }

    /// How the value is written.
    String write(int value, Vocabulary vocabulary) {
        return switch (values) {
            case NUMBER -> Integer.toString(value);
            case TWO_NUMBERS -> value / SECOND + "." + value % SECOND;
            case ROLE -> Role.at(value).name();
            case ROLE_PAIR -> Role.at(value / ALL_ROLES) + "." + Role.at(value % ALL_ROLES);
            case ROLE_TRIPLE ->
                    Role.at(value / ALL_ROLES / ALL_ROLES) + "." + Role.at(value / ALL_ROLES % ALL_ROLES) + "."
                            + Role.at(value % ALL_ROLES);
            case CHAR -> WordKey.visible(Character.toString(value));
            case WORD -> WordKey.visible(vocabulary.word(value));
        };
    }
}
