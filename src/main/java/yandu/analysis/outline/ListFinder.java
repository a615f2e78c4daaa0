package yandu.analysis.outline;

import java.util.List;
import yandu.analysis.text.MarkedText;
import yandu.document.Span;

/// Finds the lists of a text.
public final class ListFinder {
    private ListFinder() {}

    /// The outermost lists, by place; the others hang on their items.
    public static List<Draft> find(MarkedText marked, Lines lines) {
        var text = marked.text();
        var scan = new MarkerScanner(text, lines).scan();
        var runs = new Contents(text, lines).without(Runs.of(scan, lines, text));
        var tree = new Tree(new Nesting(marked, lines, scan).nest(runs));
        for (var draft : new Openings(marked, lines, scan).find()) {
            Tree.wrap(tree.around(draft.span()), draft);
        }
        var parallels = new Parallels(marked);
        int at = 0;
        while (at < lines.size()) {
            var paragraph = new Span(lines.start(at), lines.paragraphEnd(at, scan));
            for (var draft : parallels.find(paragraph)) {
                tree.offer(draft);
            }
            at = Math.max(at + 1, lines.at(paragraph.end() - 1) + 1);
        }
        new Headings(text, lines, scan).addTo(tree);
        return tree.roots();
    }
}
