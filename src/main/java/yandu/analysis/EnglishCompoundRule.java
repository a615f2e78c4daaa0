package yandu.analysis;

import java.util.ArrayList;
import java.util.List;
import yandu.document.Span;

/// What English links into one phrase: noun phrases joined by of, and, for (rule of law, balance between production and
/// consumption, energy, health care, and education), and a verb with its object (balance the budget).
final class EnglishCompoundRule implements PhraseRule {
    private static final int MOST_LINKS = 3;
    private static final int MOST_WORDS = 9;
    private static final int MOST_IN_ONE = 5;
    private static final double WEIGHT = 0.15;
    private static final double WEIGHT_WITH_VERB = 0.1;

    @Override
    public String name() {
        return "english-compound";
    }

    @Override
    public List<Candidate> find(ScannedText text) {
        var found = new ArrayList<Candidate>();
        if (text.chinese()) {
            return found;
        }
        var words = text.english();
        for (int i = 0; i < words.count(); i++) {
            if (opensVerb(words, i)) {
                int object = words.role(i + 1) == EnglishRole.DETERMINER ? i + 2 : i + 1;
                add(words, i, object, 0, WEIGHT_WITH_VERB, found);
            }
            if (words.role(i).isContent()) {
                add(words, i, i, words.role(i - 1).isContent() ? 0 : 1, WEIGHT, found);
            }
        }
        return found;
    }

    /// Whether a word is a verb as far as what stands before it tells.
    private static boolean opensVerb(EnglishWords words, int at) {
        var role = words.role(at);
        boolean mayBe = role == EnglishRole.VERB || role == EnglishRole.WORD || role == EnglishRole.STOP || role == EnglishRole.HEAD
                || role == EnglishRole.ADJECTIVE;
        return role == EnglishRole.VERB && !words.role(at - 1).isContent()
                || mayBe && switch (words.role(at - 1)) {
                    case MODAL, PREPOSITION, PRONOUN, AND, COMMA, SENTENCE -> true;
                    default -> false;
                };
    }

    /// The phrases from `first` on whose first noun phrase begins at `noun`.
    ///
    /// @param fewest links they have at least
    private static void add(
            EnglishWords words, int first, int noun, int fewest, double weight, List<Candidate> found) {
        int end = endOfNoun(words, noun);
        for (int links = 0; end > noun && links <= MOST_LINKS && end - first <= MOST_WORDS; links++) {
            if (links >= fewest && end - first > 1 && words.role(end - 1).mayEnd()) {
                found.add(new Candidate(words.span(first, end), PhraseKind.TERM, weight, "english-compound"));
            }
            noun = behindLink(words, end);
            end = noun > end ? endOfNoun(words, noun) : -1;
        }
    }

    /// The word behind a link that begins at `at`, or `at` if there is none.
    private static int behindLink(EnglishWords words, int at) {
        int next = at;
        if (words.role(next) == EnglishRole.COMMA) {
            next++;
        }
        var link = words.role(next);
        if (link == EnglishRole.OF || link == EnglishRole.AND || link == EnglishRole.PREPOSITION && next == at) {
            next++;
        }
        return next > at && words.role(next) == EnglishRole.DETERMINER ? next + 1 : next;
    }

    private static int endOfNoun(EnglishWords words, int first) {
        int end = first;
        while (end < words.count() && end - first < MOST_IN_ONE && words.role(end).isContent()) {
            end++;
        }
        return end;
    }
}
