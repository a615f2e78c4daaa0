package yandu.analysis.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import yandu.analysis.text.MarkedText;
import yandu.document.Span;

/// Puts runs into each other and finds where each item ends.
///
/// An item ends where the next one of its list begins; the last one at the end of its paragraph, or, where
/// the items of the list are whole sections, where the item around the list ends (see [Reach]).
final class Nesting {
    /// What the parts of an exam paper are called, which hold its pieces (材料3) and are in none of them.
    private static final String[] OF_PAPERS = {"作答", "答题", "给定", "注意事项", "申论要求", "试题"};

    private final String text;
    private final Lines lines;
    private final Reach reach;
    private final Map<Marker, Run> runOf = new IdentityHashMap<>();
    private final Deque<Frame> stack = new ArrayDeque<>();
    private final List<Draft> roots = new ArrayList<>();

    /// A list that may still get items.
    private record Frame(Run run, Draft draft, boolean sections, boolean brief) {
        Draft.Entry item() {
            return draft.entries().getLast();
        }

        boolean atLast() {
            return item().start() >= run.last().start();
        }
    }

    Nesting(MarkedText marked, Lines lines, Scan scan) {
        this.text = marked.text();
        this.lines = lines;
        this.reach = new Reach(marked, lines, scan);
    }

    List<Draft> nest(List<Run> runs) {
        var markers = new ArrayList<Marker>();
        for (var run : runs) {
            for (var marker : run.markers()) {
                runOf.put(marker, run);
                markers.add(marker);
            }
        }
        Collections.sort(markers);
        for (var marker : markers) {
            place(marker);
        }
        while (!stack.isEmpty()) {
            close(text.length());
        }
        return roots;
    }

    private void place(Marker marker) {
        var run = runOf.get(marker);
        boolean known = isOpen(run);
        while (!stack.isEmpty() && (known ? stack.peek().run != run : !holds(stack.peek(), run, marker))) {
            close(marker.start());
        }
        if (stack.isEmpty() || stack.peek().run != run) {
            closeAlike(run, marker.start());
            var draft = new Draft(style(run), run.family().counts());
            (stack.isEmpty() ? roots : stack.peek().item().lists()).add(draft);
            stack.push(new Frame(run, draft, reach.sections(run), reach.brief(run)));
        } else {
            end(stack.peek().item(), marker.start());
        }
        var draft = stack.peek().draft;
        boolean counted = marker.ordinal() > 0 && marker.ordinal() != Marker.LAST;
        var label = new Span(marker.start(), marker.end());
        int ordinal = counted ? marker.ordinal() : draft.entries().size() + 1;
        draft.entries().add(new Draft.Entry(label, ordinal, marker.end()));
    }

    private boolean isOpen(Run run) {
        for (var frame : stack) {
            if (frame.run == run) {
                return true;
            }
        }
        return false;
    }

    /// Ends the lists that are at their last item down to one of the same kind: what begins is not in it but
    /// behind it.
    private void closeAlike(Run run, int limit) {
        int alike = 0;
        int depth = 0;
        for (var frame : stack) {
            if (!frame.atLast()) {
                break;
            }
            depth++;
            boolean same = frame.run.family() == run.family() && run.family() != Family.DECIMAL && !isInside(frame, limit);
            alike = same ? depth : alike;
        }
        for (int closed = 0; closed < alike; closed++) {
            close(limit);
        }
    }

    /// Whether the item that is open in a list holds a label of another list.
    private boolean holds(Frame frame, Run run, Marker marker) {
        if (!frame.atLast() || isInside(frame, marker.start())) {
            return true;
        }
        if (frame.run.family() == Family.TOPIC && isOfPaper(marker.end())) {
            return false;
        }
        if (run.family() == Family.TOPIC && isOfPaper(frame.run.last().end())) {
            return true;
        }
        if (frame.sections) {
            return run.family().rank() > frame.run.family().rank() || !run.family().block();
        }
        return marker.start() < extent(frame, marker.start() + 1);
    }

    private boolean isOfPaper(int heading) {
        return Chars.startsWithAny(text, heading, OF_PAPERS);
    }

    /// Whether what begins at a place is indented in the item that is open in a list.
    private boolean isInside(Frame frame, int at) {
        return frame.run.last().atLine() && lines.startsAt(at) && lines.isInside(lines.at(frame.item().start()), lines.at(at));
    }

    /// How far the last item of a list reaches: to the end of its paragraph and of the lists in it; where
    /// that only announces a list, over the next line too.
    private int extent(Frame frame, int limit) {
        var lists = frame.item().lists();
        int nested = lists.isEmpty() ? 0 : lists.getLast().span().end();
        int own = reach.itemEnd(frame.run, frame.brief, limit);
        int end = Math.max(own, nested);
        int next = lines.at(Math.max(end - 1, frame.item().start())) + 1;
        boolean announces = lists.isEmpty() && Chars.isIn(text.charAt(end - 1), "：:");
        return announces && next < lines.size() ? lines.end(next) : end;
    }

    private void close(int limit) {
        var frame = stack.pop();
        var item = frame.item();
        if (!frame.atLast()) {
            end(item, limit);
        } else {
            int nested = item.lists().isEmpty() ? 0 : item.lists().getLast().span().end();
            int own = frame.sections && open(limit)
                    ? reach.sectionEnd(frame.run, limit, !stack.isEmpty())
                    : reach.itemEnd(frame.run, frame.brief, limit);
            end(item, Math.min(limit, Math.max(nested, own)));
        }
        boolean torn = frame.draft.entries().size() == 1 && frame.run.markers().size() > 1;
        if (torn && !frame.run.family().block()) {
            var level = stack.isEmpty() ? roots : stack.peek().item().lists();
            level.remove(frame.draft);
            level.addAll(item.lists());
        }
    }

    /// Whether the item around the list that was just taken off reaches as far as `limit`.
    private boolean open(int limit) {
        for (var frame : stack) {
            if (!frame.atLast()) {
                return true;
            }
            if (!frame.sections) {
                return limit <= extent(frame, limit + 1);
            }
        }
        return true;
    }

    private void end(Draft.Entry item, int limit) {
        item.endAt(reach.trimmed(item.label().end(), limit));
    }

    private String style(Run run) {
        var place = !run.markers().get(run.markers().size() / 2).atLine()
                ? "inline"
                : reach.headsOnly(run.first()) && run.family().block() ? "heading" : "paragraph";
        return String.join("-", place, run.family().id());
    }
}
