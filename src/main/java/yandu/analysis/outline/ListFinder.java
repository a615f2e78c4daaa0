package yandu.analysis.outline;

import java.util.List;

/// Finds the lists of a text.
public final class ListFinder {
    private ListFinder() {}

    /// The outermost lists, by place; the others hang on their items.
    public static List<Draft> find(String text, Lines lines) {
        var scan = new MarkerScanner(text, lines).scan();
        var runs = Runs.of(scan, lines, text);
        return new Nesting(text, lines, scan).nest(runs);
    }
}
