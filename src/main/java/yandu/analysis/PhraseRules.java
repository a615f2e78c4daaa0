package yandu.analysis;

import java.util.List;

/// The phrase rules. A new rule is a new file and a line here.
public final class PhraseRules {
    public static final List<PhraseRule> ALL =
            List.of(
                    new QuotedRule(),
                    new GlossaryRule(),
                    new ParallelRule(),
                    new HeadingRule(),
                    new LexiconRule(),
                    new TermRule(),
                    new ObjectRule(),
                    new WorkRule(),
                    new DateRule(),
                    new FigureRule());

    private PhraseRules() {}
}
