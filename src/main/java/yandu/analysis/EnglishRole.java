package yandu.analysis;

import java.util.Locale;
import java.util.Set;
import yandu.analysis.text.Resource;

/// What an English word or mark says about the borders of noun phrases, read off its form and a few lists.
enum EnglishRole {
    /// A line break, or the text's own edge.
    LINE,
    SENTENCE,
    COMMA,
    QUOTE,
    /// Any other mark.
    MARK,
    /// Digits, amounts and shares.
    NUMBER,
    /// Articles and the like, and owners: the nation's.
    DETERMINER,
    OF,
    AND,
    /// Any other preposition.
    PREPOSITION,
    PRONOUN,
    /// Before a verb: to, will, must.
    MODAL,
    /// A verb that is seldom a noun.
    VERB,
    /// A common adjective, which opens a phrase as often as not.
    COMMON,
    /// Any other word of the list of those that end noun phrases.
    STOP,
    /// A capital inside a sentence.
    NAME,
    /// A word that policy terms end with.
    HEAD,
    /// By their endings: adverbs, gerunds, participles, adjectives, abstract nouns, plurals.
    LY,
    ING,
    ED,
    ADJECTIVE,
    ABSTRACT,
    PLURAL,
    WORD;

    private static final EnglishRole[] ALL = values();
    private static final Set<String> STOPS = Set.copyOf(Resource.words("english-stop.txt"));
    private static final Set<String> HEADS = Set.copyOf(Resource.words("english-heads.txt"));
    private static final Set<String> VERBS = Set.copyOf(Resource.words("english-verbs.txt"));
    private static final Set<String> ADJECTIVES = Set.copyOf(Resource.words("english-adjectives.txt"));
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "this", "that", "these", "those", "our", "my", "your", "his", "her", "its", "their",
                    "every", "each", "any", "all", "no", "some", "both", "such", "other", "another");
    private static final Set<String> PREPOSITIONS =
            Set.of("for", "in", "to", "on", "at", "by", "with", "from", "into", "over", "under", "through", "against",
                    "between", "among", "during", "toward", "towards", "within", "without", "about", "across", "off",
                    "than", "as", "since", "until", "before", "after", "upon", "per");
    private static final Set<String> PRONOUNS =
            Set.of("i", "you", "he", "she", "it", "we", "they", "me", "him", "us", "them", "who", "whom", "which", "what");
    private static final Set<String> MODALS =
            Set.of("will", "would", "can", "could", "shall", "should", "may", "might", "must", "not", "let", "let's");
    private static final Set<String> NUMERALS =
            Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "hundred", "thousand",
                    "million", "billion", "trillion", "percent", "dozen");

    /// The role with this ordinal.
    static EnglishRole at(int ordinal) {
        return ALL[ordinal];
    }

    /// The role of a mark or line break.
    static EnglishRole ofMark(char c) {
        return switch (c) {
            case '\n' -> LINE;
            case '.', '!', '?', ';' -> SENTENCE;
            case ',' -> COMMA;
            case '"', '“', '”', '‘' -> QUOTE;
            default -> MARK;
        };
    }

    /// The role of a word.
    ///
    /// @param opens whether it is the first of its sentence, where a capital says nothing
    static EnglishRole ofWord(String word, boolean opens) {
        var lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (Character.isDigit(word.charAt(0)) || word.charAt(0) == '$' || NUMERALS.contains(lower)) {
            return NUMBER;
        }
        if (lower.endsWith("'s")) {
            return DETERMINER;
        }
        if (!opens && Character.isUpperCase(word.charAt(0)) && !lower.equals("i")) {
            return NAME;
        }
        var listed = listed(lower);
        return listed != null ? listed : byEnding(lower);
    }

    private static EnglishRole listed(String lower) {
        if (DETERMINERS.contains(lower)) {
            return DETERMINER;
        }
        if (PREPOSITIONS.contains(lower)) {
            return PREPOSITION;
        }
        if (PRONOUNS.contains(lower)) {
            return PRONOUN;
        }
        if (MODALS.contains(lower)) {
            return MODAL;
        }
        if (VERBS.contains(lower)) {
            return VERB;
        }
        return switch (lower) {
            case "of" -> OF;
            case "and", "or" -> AND;
            default ->
                ADJECTIVES.contains(lower) ? COMMON : HEADS.contains(lower) ? HEAD : STOPS.contains(lower) ? STOP : null;
        };
    }

    private static EnglishRole byEnding(String lower) {
        if (lower.endsWith("ly")) {
            return LY;
        }
        if (lower.endsWith("ing")) {
            return ING;
        }
        if (lower.endsWith("ed")) {
            return ED;
        }
        if (ends(lower, "al", "ic", "ive", "ous", "able", "ible", "ary", "ful", "less", "ant", "ent")
                && !lower.endsWith("ment")) {
            return ADJECTIVE;
        }
        if (ends(lower, "tion", "sion", "ment", "ity", "ness", "ance", "ence", "ism", "ship", "ture", "ncy", "acy")) {
            return ABSTRACT;
        }
        return lower.endsWith("s") && !lower.endsWith("ss") ? PLURAL : WORD;
    }

    private static boolean ends(String word, String... endings) {
        for (var ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /// Whether such a word may stand in a noun phrase.
    boolean isContent() {
        return switch (this) {
            case NUMBER, COMMON, NAME, HEAD, ING, ED, ADJECTIVE, ABSTRACT, PLURAL, WORD -> true;
            default -> false;
        };
    }

    /// Whether a noun phrase may end with it.
    boolean mayEnd() {
        return switch (this) {
            case NAME, HEAD, ING, ABSTRACT, PLURAL, WORD -> true;
            default -> false;
        };
    }

    /// Whether a clause ends here.
    boolean breaks() {
        return this == LINE || this == SENTENCE || this == COMMA || this == QUOTE || this == MARK;
    }
}
