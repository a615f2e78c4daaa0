package yandu.recite;

import java.util.TreeMap;
import yandu.document.Span;

/// How much is hidden: so many characters, or so many words where the script has no Chinese characters. A number or
/// a Latin word among Chinese characters counts as one.
public record Size(int count, boolean words) {

    /// The size of a hidden stretch.
    public static Size of(String hidden) {
        var clauses = new Clauses(hidden, new TreeMap<>());
        var all = new Span(0, hidden.length());
        return new Size(clauses.count(all), clauses.isLatin(all));
    }
}
