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

    /// Adds a list to the innermost item around it, unless it would cut through another list or begins where
    /// an item's label stands.
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

    /// The lists in the innermost item around a place.
    List<Draft> around(Span span) {
        return around(roots, span);
    }

    private static List<Draft> around(List<Draft> lists, Span span) {
        for (var list : lists) {
            for (var entry : list.entries()) {
                if (entry.span().contains(span)) {
                    return around(entry.lists(), span);
                }
            }
        }
        return lists;
    }

    /// Adds a list to others of its level; those that lie in one of its items go there.
    ///
    /// @return whether it fits: it cuts through none of them
    static boolean wrap(List<Draft> level, Draft draft) {
        var inside = level.stream().filter(list -> list.span().overlaps(draft.span())).toList();
        for (var list : inside) {
            if (draft.entries().stream().noneMatch(entry -> entry.span().contains(list.span()))) {
                return false;
            }
        }
        for (var entry : draft.entries()) {
            inside.stream().filter(list -> entry.span().contains(list.span())).forEach(entry.lists()::add);
        }
        level.removeAll(inside);
        level.add(draft);
        sort(level);
        return true;
    }

    private static void sort(List<Draft> lists) {
        lists.sort(Comparator.comparing(Draft::span));
    }
}
