package yandu.analysis;

import java.util.ArrayList;
import java.util.List;
import yandu.analysis.text.NumberShape;
import yandu.analysis.text.Trie;
import yandu.document.Span;

/// Phrases the bundled glossary explains, wherever they stand.
final class GlossaryRule implements PhraseRule {
    private final Trie terms;

    GlossaryRule() {
        var entries = new BundledGlossary().entries();
        terms = new Trie(entries.size());
        entries.forEach(entry -> terms.put(entry.term(), 0));
    }

    @Override
    public String name() {
        return "glossary";
    }

    @Override
    public List<Candidate> find(ScannedText text) {
        var found = new ArrayList<Candidate>();
        var whole = text.text();
        for (int i = 0; i < whole.length(); i++) {
            int end = terms.longestEnd(whole, i, whole.length());
            if (end > i) {
                var span = new Span(i, end);
                var kind =
                        NumberShape.isAbbreviation(span.of(whole)) ? PhraseKind.NUMBERED : PhraseKind.TERM;
                found.add(new Candidate(span, kind, 0.75, name()));
                i = end - 1;
            }
        }
        return found;
    }
}
