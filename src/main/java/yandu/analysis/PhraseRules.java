package yandu.analysis;

import java.util.List;

/// The phrase rules. A new rule is a new file and a line here.
public final class PhraseRules {
    public static final List<PhraseRule> ALL =
            List.of(
                    new QuotedRule(),
                    new GlossaryRule(),
                    new ParallelRule(),
                    new ClauseRule(),
                    new ChainRule(),
                    new SharedEndRule(),
                    new HeadingRule(),
                    new HeadSentenceRule(),
                    new LexiconRule(),
                    new TermRule(),
                    new ObjectRule(),
                    new WorkRule(),
                    new PersonRule(),
                    new NameRule(),
                    new DateRule(),
                    new FigureRule(),
                    new EnglishRule(),
                    new EnglishFigureRule(),
                    new EnglishHeadRule());

    private PhraseRules() {}
}
