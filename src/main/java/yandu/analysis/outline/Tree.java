package yandu.analysis.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import yandu.document.Span;

/// The lists found so far; takes further ones where they fit.
final class Tree {
    private final List<Draft> roots;

    Tree(List<Draft> roots) {
        this.roots = new ArrayList<>(roots);
    }

    /// The outermost lists by place.
    List<Draft> roots() {
        sort(roots);
        return roots;
    }

    /// Adds a list to the innermost item around it, unless it would cut through another list or begins where an
    /// item's label stands.
    void offer(Draft draft) {
        offer(roots, draft);
    }

    private static void offer(List<Draft> lists, Draft draft) {
        var span = draft.span();
        for (var list : lists) {
            if (!list.span().overlaps(span)) {
                continue;
            }
            for (var entry : list.entries()) {
                if (entry.span().contains(span) && span.start() >= entry.label().end()) {
                    offer(entry.lists(), draft);
                    return;
                }
            }
            return;
        }
        lists.add(draft);
        sort(lists);
    }

    /// Whether a place lies within a list item, and not in its first line only.
    boolean holds(Span span) {
        return roots.stream().anyMatch(list -> list.span().overlaps(span));
    }

    private static void sort(List<Draft> lists) {
        lists.sort(Comparator.comparing(Draft::span));
    }
}
