package yandu.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    /// The same where it is a part of the name: the People's Congress, women's representation, workers' rights.
    POSSESSOR,
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
    /// I'm, we've, they'll, don't.
    private static final String[] SHORTENED = {"'m", "'re", "'ve", "'ll", "'d", "n't"};
    private static final String[] MANY = {"s'", "people's", "women's", "men's", "children's"};
    private static final List<String> CURRENCIES = List.of("$", "us$", "hk$", "rmb", "€", "£", "rs");

    /// Read only when an English text comes: what the roles are called is asked for every text.
    private static final class Known {
        /// What says nothing by itself; it has its role in headings too, where it may have a capital.
        private static final Map<String, EnglishRole> LITTLE = new HashMap<>();

        private static final Map<String, EnglishRole> LISTED = new HashMap<>();

        static {
            little(OF, "of");
            little(AND, "and or");
            little(FOR, "for");
            little(TO, "to");
            little(IN, "in");
            little(ARTICLE, "the a an");
            little(DETERMINER, "this that these those every each any all no some both such other another");
            little(OWNER, "our my your his her its their");
            little(ABOUT, "around nearly almost approximately roughly over");
            little(PREPOSITION, "on at by with from into under through against between among during toward towards within"
                    + " without about across off than as since until before after upon per");
            little(PRONOUN, "i you he she it we they me him us them who whom which what");
            little(MODAL, "will would can could shall should may might must not let let's is are was were be been has have had"
                    + " do does did");
            little(NUMBER, "one two three four five six seven eight nine ten hundred thousand million billion trillion percent"
                    + " dozen crore lakh");
            LITTLE.put("per cent", NUMBER);
            little(STOP, "mr mrs ms dr if when where while whereas because although though unless whether here there how why");
            listed(GENERAL, "english-nouns.txt");
            listed(VERB, "english-verbs.txt");
            listed(COMMON, "english-adjectives.txt");
            listed(HEAD, "english-heads.txt");
            listed(STOP, "english-stop.txt");
        }

        private static void little(EnglishRole role, String words) {
            for (var word : words.split(" ")) {
                LITTLE.put(word, role);
            }
        }

        /// The words of a list that stand in none before it.
        private static void listed(EnglishRole role, String list) {
            for (var word : Resource.words(list)) {
                LISTED.putIfAbsent(word, role);
            }
        }
    }

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
        var little = capital && lower.equals("may") ? null : Known.LITTLE.get(lower);
        if (little != null) {
            return little;
        }
        if (isNumber(lower)) {
            return NUMBER;
        }
        if (lower.indexOf('\'') >= 0) {
            if (ends(lower, "'s", "s'")) {
                return capital || ends(lower, MANY) ? POSSESSOR : OWNER;
            }
            if (ends(lower, SHORTENED)) {
                return MODAL;
            }
        }
        if (capital) {
            return NAME;
        }
        var listed = Known.LISTED.get(lower);
        return listed != null ? listed : isThirdPerson(lower) ? VERB : byEnding(lower);
    }

    /// Implies, complies, entails.
    private static boolean isThirdPerson(String lower) {
        int end = lower.length() - 1;
        return lower.endsWith("s")
                && (isVerb(lower.substring(0, end))
                        || lower.endsWith("es") && isVerb(lower.substring(0, end - 1))
                        || lower.endsWith("ies") && isVerb(lower.substring(0, end - 2) + "y"));
    }

    private static boolean isVerb(String lower) {
        return Known.LISTED.get(lower) == VERB;
    }

    /// Digits, with a currency before them or a share sign or ordinal's ending behind them; 12-point is none.
    private static boolean isNumber(String lower) {
        char last = lower.charAt(lower.length() - 1);
        boolean digits = Character.isDigit(lower.charAt(0)) && !Character.isLetter(last);
        return digits || Character.isDigit(last) && CURRENCIES.stream().anyMatch(lower::startsWith);
    }

    private static EnglishRole byEnding(String lower) {
        if (lower.endsWith("-")) {
            return ADJECTIVE;
        }
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

    /// Whether no phrase begins with such a word.
    boolean goesOn() {
        return this == OF || this == AND || this == FOR || this == TO || this == PRONOUN;
    }

    /// Whether something must follow such a word.
    boolean waits() {
        return links() || switch (this) {
            case ARTICLE, OWNER, POSSESSOR, MODAL -> true;
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
