package yandu.analysis;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The phrase rules. A new rule is a new file and a line here.
public final class PhraseRules {
    public static final List<PhraseRule> ALL =
            List.of(
                    new QuotedRule(),
                    new GlossaryRule(),
                    new ParallelRule(),
                    new ClauseRule(),
                    new ChainRule(),
                    new HeadingRule(),
                    new LexiconRule(),
                    new TermRule(),
                    new ObjectRule(),
                    new FrameRule(),
                    new HeadingSentenceRule(),
                    new WorkRule(),
                    new PersonRule(),
                    new NameRule(),
                    new DateRule(),
                    new FigureRule(),
                    new BorderRule(),
                    new EnglishRule(),
                    new EnglishCompoundRule(),
                    new EnglishLexiconRule(),
                    new EnglishFigureRule(),
                    new EnglishHeadRule());

    private static final Map<String, Integer> PLACES = places();
    private static final BitSet CERTAIN = certain();

    private PhraseRules() {}

    /// The place of a rule in the list, by its name.
    static int index(String rule) {
        return PLACES.get(rule);
    }

    /// Some rules, a bit each by their places in the list.
    static long among(String... names) {
        long rules = 0;
        for (var name : names) {
            rules |= 1L << index(name);
        }
        return rules;
    }

    /// Whether a rule, by its place in the list, is certain.
    static boolean isCertain(int rule) {
        return CERTAIN.get(rule);
    }

    private static BitSet certain() {
        var certain = new BitSet(ALL.size());
        for (int rule = 0; rule < ALL.size(); rule++) {
            certain.set(rule, ALL.get(rule).isCertain());
        }
        return certain;
    }

    private static Map<String, Integer> places() {
        var places = new HashMap<String, Integer>();
        for (var rule : ALL) {
            places.put(rule.name(), places.size());
        }
        return places;
    }
}
