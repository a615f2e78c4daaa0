package yandu.analysis.outline;

import java.util.ArrayList;
import java.util.Collections;
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
        var inside = new ArrayList<Draft>();
        var holders = new ArrayList<Draft.Entry>();
        for (var list : level) {
            if (list.span().overlaps(draft.span())) {
                var holder = holder(draft, list.span());
                if (holder == null) {
                    return false;
                }
                inside.add(list);
                holders.add(holder);
            }
        }
        for (int i = 0; i < inside.size(); i++) {
            holders.get(i).lists().add(inside.get(i));
        }
        level.removeAll(inside);
        level.add(draft);
        sort(level);
        return true;
    }

    private static void sort(List<Draft> lists) {
        Collections.sort(lists);
    }

    /// The item of a list that holds a place; null if none does.
    private static Draft.Entry holder(Draft draft, Span span) {
        for (var entry : draft.entries()) {
            if (entry.span().contains(span)) {
                return entry;
            }
        }
        return null;
    }
}
