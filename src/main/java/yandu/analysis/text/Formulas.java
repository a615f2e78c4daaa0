package yandu.analysis.text;

import java.util.ArrayList;
import java.util.List;
import yandu.document.Span;

/// Well-known terms that hold marks (稳中求进、以进促稳). A mark ends a word, so they are looked for in the text itself.
public final class Formulas {
    /// The bundled ones.
    public static final Formulas BUNDLED = new Formulas(Resource.words("formulas.txt"));

    /// Characters of a formula that are looked at first.
    private static final int LEAD = 4;

    private final Sieve beginnings;
    private final Trie trie;

    /// @param formulas of at least so many characters
    Formulas(List<String> formulas) {
        beginnings = new Sieve(formulas.size());
        trie = new Trie(formulas.size());
        for (var formula : formulas) {
            beginnings.mark(Window.first(Window.start(formula), LEAD));
            trie.put(formula, 0);
        }
    }

    /// Where they stand in the text, the longest at each place, in order; not as a part of a longer row of the kind.
    public List<Span> in(String text) {
        var found = new ArrayList<Span>();
        int end = 0;
        long window = Window.start(text);
        for (int at = 0; at + LEAD <= text.length(); at++) {
            if (at >= end && beginnings.mayHave(Window.first(window, LEAD))) {
                end = trie.longestEnd(text, at, text.length());
                if (end > at && standsAlone(text, at, end)) {
                    found.add(new Span(at, end));
                }
            }
            window = Window.next(window, text, at);
        }
        return found;
    }

    private static boolean standsAlone(String text, int start, int end) {
        boolean before = start > 0 && text.charAt(start - 1) == '、';
        boolean after = end < text.length() && text.charAt(end) == '、';
        return !before && !after;
    }
}
