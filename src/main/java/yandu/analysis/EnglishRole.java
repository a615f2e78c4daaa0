package yandu.analysis;

import java.util.List;
import java.util.Set;
import yandu.analysis.text.Resource;

/// What an English word or mark says about the borders of noun phrases, read off its form and a few lists.
enum EnglishRole {
    /// A line break, or the text's own edge.
    LINE,
    SENTENCE,
    COMMA,
    QUOTE,
    /// What opens or closes a bracket.
    BRACKET,
    /// Any other mark.
    MARK,
    /// Digits, amounts and shares.
    NUMBER,
    /// Before a number: around, nearly.
    ABOUT,
    ARTICLE,
    /// This, each, no.
    DETERMINER,
    /// Whose something is: the nation's, our.
    OWNER,
    OF,
    AND,
    FOR,
    TO,
    IN,
    /// Any other preposition.
    PREPOSITION,
    PRONOUN,
    /// Before a verb: will, must, has.
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
    /// A noun of everyday speech, or one that is as often a verb: people, use, level.
    GENERAL,
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
    private static final Set<String> NOUNS = Set.copyOf(Resource.words("english-nouns.txt"));
    private static final Set<String> ADJECTIVES = Set.copyOf(Resource.words("english-adjectives.txt"));
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> DETERMINERS =
            Set.of("this", "that", "these", "those", "every", "each", "any", "all", "no", "some",
                    "both", "such", "other", "another");
    private static final Set<String> OWNERS = Set.of("our", "my", "your", "his", "her", "its", "their");
    private static final Set<String> ESTIMATES =
            Set.of("around", "nearly", "almost", "approximately", "roughly", "over");
    private static final Set<String> PREPOSITIONS =
            Set.of("on", "at", "by", "with", "from", "into", "under", "through", "against",
                    "between", "among", "during", "toward", "towards", "within", "without", "about", "across", "off",
                    "than", "as", "since", "until", "before", "after", "upon", "per");
    private static final Set<String> PRONOUNS =
            Set.of("i", "you", "he", "she", "it", "we", "they", "me", "him", "us", "them", "who", "whom", "which", "what");
    private static final Set<String> MODALS =
            Set.of("will", "would", "can", "could", "shall", "should", "may", "might", "must", "not", "let", "let's",
                    "is", "are", "was", "were", "be", "been", "has", "have", "had", "do", "does", "did");
    private static final List<String> CURRENCIES = List.of("$", "us$", "hk$", "rmb", "€", "£", "rs");
    private static final Set<String> NUMERALS =
            Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "hundred", "thousand",
                    "million", "billion", "trillion", "percent", "dozen", "per cent", "crore", "lakh");

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
            case '(', ')' -> BRACKET;
            default -> MARK;
        };
    }

    /// The role of a word.
    ///
    /// @param lower the word in small letters
    /// @param capital whether it has a capital where no sentence begins, where a capital would say nothing
    static EnglishRole ofWord(String lower, boolean capital) {
        if (isNumber(lower)) {
            return NUMBER;
        }
        if (ends(lower, "'s", "s'") && !MODALS.contains(lower)) {
            return OWNER;
        }
        var little = capital && lower.equals("may") ? NAME : little(lower);
        if (little != null) {
            return little;
        }
        if (capital) {
            return NAME;
        }
        var listed = ofList(lower);
        return listed != null ? listed : byEnding(lower);
    }

    /// Digits, with a currency before them or a share sign or ordinal's ending behind them; 12-point is none.
    private static boolean isNumber(String lower) {
        int last = lower.length() - 1;
        boolean amount = Character.isDigit(lower.charAt(last)) && CURRENCIES.stream().anyMatch(lower::startsWith);
        boolean digits = Character.isDigit(lower.charAt(0)) && !Character.isLetter(lower.charAt(last));
        return amount || digits || NUMERALS.contains(lower);
    }

    /// The role of a word that says nothing by itself; it has it in headings too, where it may have a capital.
    private static EnglishRole little(String lower) {
        if (ARTICLES.contains(lower)) {
            return ARTICLE;
        }
        if (DETERMINERS.contains(lower)) {
            return DETERMINER;
        }
        if (OWNERS.contains(lower)) {
            return OWNER;
        }
        if (ESTIMATES.contains(lower)) {
            return ABOUT;
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
        return switch (lower) {
            case "of" -> OF;
            case "and", "or" -> AND;
            case "for" -> FOR;
            case "to" -> TO;
            case "in" -> IN;
            default -> isShortened(lower) ? MODAL : null;
        };
    }

    /// I'm, we've, they'll, don't.
    private static boolean isShortened(String lower) {
        return ends(lower, "'m", "'re", "'ve", "'ll", "'d", "n't");
    }

    private static EnglishRole ofList(String lower) {
        if (NOUNS.contains(lower)) {
            return GENERAL;
        }
        if (VERBS.contains(lower)) {
            return VERB;
        }
        return ADJECTIVES.contains(lower) ? COMMON : HEADS.contains(lower) ? HEAD : STOPS.contains(lower) ? STOP : null;
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
            case NUMBER, COMMON, NAME, HEAD, GENERAL, ING, ED, ADJECTIVE, ABSTRACT, PLURAL, WORD -> true;
            default -> false;
        };
    }

    /// Whether such a word may tell of which kind a noun is.
    boolean isAdjective() {
        return this == COMMON || this == ED || this == ADJECTIVE || this == ING;
    }

    /// Whether such a word names something, so that a participle behind it is a verb.
    boolean isNoun() {
        return this == NAME || this == HEAD || this == GENERAL || this == ABSTRACT || this == PLURAL || this == WORD;
    }

    /// Whether a noun phrase may end with it.
    boolean mayEnd() {
        return this == ING || isNoun();
    }

    /// Whether such a word links two noun phrases.
    boolean links() {
        return switch (this) {
            case OF, AND, FOR, TO, IN, PREPOSITION -> true;
            default -> false;
        };
    }

    /// Whether a verb follows such a word as often as not.
    boolean mayLeadToVerb() {
        return switch (this) {
            case MODAL, FOR, TO, IN, PREPOSITION, PRONOUN, AND, COMMA, SENTENCE, LINE, MARK -> true;
            default -> false;
        };
    }

    /// Whether a clause ends here.
    boolean breaks() {
        return this == LINE || this == SENTENCE || this == COMMA || this == QUOTE || this == MARK || this == BRACKET;
    }
}
