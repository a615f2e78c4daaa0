package yandu.analysis;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yandu.analysis.Decision.Verdict;
import yandu.analysis.text.Chars;

/// All that a user said about phrases: laid over what the rules found, in any report. Immutable.
public final class Decisions {
    public static final Decisions NONE = new Decisions(List.of());

    private final Map<String, Decision> byKey = new LinkedHashMap<>();

    /// @param decisions of several on one phrase the last counts
    public Decisions(Collection<Decision> decisions) {
        decisions.stream()
                .filter(decision -> decision.verdict() != Verdict.OPEN)
                .forEach(decision -> byKey.put(decision.key(), decision));
    }

    /// What was said about a phrase itself.
    public Optional<Decision> of(String phrase) {
        return Optional.ofNullable(byKey.get(Chars.fold(phrase)));
    }

    /// In the order in which they were handed in.
    public List<Decision> all() {
        return List.copyOf(byKey.values());
    }

    /// What has to be kept so that a new decision holds: itself and, where other words are listed instead,
    /// that these are no longer turned down or replaced in turn. So decisions never run in a circle.
    public List<Decision> consequences(Decision decision) {
        var inTheWay = byKey.get(decision.listedKey());
        boolean frees =
                decision.verdict().leadsOn()
                        && inTheWay != null
                        && inTheWay.verdict() != Verdict.ACCEPTED;
        return frees
                ? List.of(Decision.open(inTheWay.phrase(), inTheWay.kind()), decision)
                : List.of(decision);
    }

    /// The words that a phrase found in a text is listed as there: its own, or others that stand in the text.
    public String listed(String text, String phrase) {
        var words = phrase;
        var seen = new HashSet<String>();
        var said = of(words);
        while (said.isPresent() && leadsOn(said.get(), text) && seen.add(said.get().key())) {
            words = said.get().wording();
            said = of(words);
        }
        return words;
    }

    private static boolean leadsOn(Decision decision, String text) {
        return decision.verdict().leadsOn() && text.contains(decision.wording());
    }

    /// The analysis as the user wants it.
    public Analysis apply(Analysis found) {
        return byKey.isEmpty()
                ? found
                : new Analysis(
                        found.document(), found.outline(), apply(found.document().text(), found.phrases()));
    }

    /// The phrases to list, best first. All of it stands in the text: a decision whose words are not in it
    /// changes nothing.
    public List<Phrase> apply(String text, List<Phrase> found) {
        return byKey.isEmpty() ? found : new Listing(text, this).of(found);
    }

    /// The glossary without rejected phrases, so that nothing is made of them.
    public Glossary apply(Glossary glossary) {
        var rejected = new HashSet<String>();
        byKey.forEach((key, decision) -> {
            if (decision.verdict() == Verdict.REJECTED) {
                rejected.add(key);
            }
        });
        return rejected.isEmpty() ? glossary : new ShortenedGlossary(glossary, rejected);
    }
}
