package yandu.analysis;

import yandu.analysis.text.CharSet;
import yandu.analysis.text.NumberShape;
import yandu.analysis.text.Trie;
import yandu.document.Span;

/// Phrases the bundled glossary explains, wherever they stand.
final class GlossaryRule implements PhraseRule {
    static final String NAME = "glossary";

    private final Trie terms;
    private final CharSet beginnings;

    GlossaryRule() {
        var known = BundledGlossary.terms();
        terms = new Trie(known.size());
        for (var term : known) {
            terms.put(term, 0);
        }
        beginnings = CharSet.firstOf(known);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isCertain() {
        return true;
    }

    @Override
    public void find(ScannedText text, Sink found) {
        var whole = text.text();
        for (int i = 0; i < whole.length(); i++) {
            int end = beginnings.has(whole.charAt(i)) ? terms.longestEnd(whole, i, whole.length()) : i;
            if (end > i) {
                var span = new Span(i, end);
                var kind =
                        NumberShape.isAbbreviation(whole, span) ? PhraseKind.NUMBERED : PhraseKind.TERM;
                found.add(span, kind, 0.75);
                i = end - 1;
            }
        }
    }
}
