package yandu.analysis.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts runs into each other and finds where each item ends.
///
/// An item ends where the next one of its list begins; the last one at the end of its paragraph, or, where the items
/// of the list are whole sections, where the item around the list ends.
final class Nesting {
    private static final int HEADING = 60;

    private final String text;
    private final Lines lines;
    private final Scan scan;
    private final Map<Marker, Run> runOf = new HashMap<>();
    private final Deque<Frame> stack = new ArrayDeque<>();
    private final List<Draft> roots = new ArrayList<>();

    /// A list that may still get items.
    private record Frame(Run run, Draft draft, boolean sections) {
        Draft.Entry item() {
            return draft.entries().getLast();
        }
    }

    Nesting(String text, Lines lines, Scan scan) {
        this.text = text;
        this.lines = lines;
        this.scan = scan;
    }

    List<Draft> nest(List<Run> runs) {
        var markers = new ArrayList<Marker>();
        for (var run : runs) {
            for (var marker : run.markers()) {
                runOf.put(marker, run);
                markers.add(marker);
            }
        }
        markers.sort(Comparator.comparingInt(Marker::start));
        markers.forEach(this::place);
        while (!stack.isEmpty()) {
            close(text.length());
        }
        return roots;
    }

    private void place(Marker marker) {
        var run = runOf.get(marker);
        boolean known = stack.stream().anyMatch(frame -> frame.run == run);
        while (!stack.isEmpty() && (known ? stack.peek().run != run : !holds(stack.peek(), run, marker))) {
            close(marker.start());
        }
        if (stack.isEmpty() || stack.peek().run != run) {
            var draft = new Draft(style(run), run.family().counts());
            (stack.isEmpty() ? roots : stack.peek().item().lists()).add(draft);
            stack.push(new Frame(run, draft, sections(run)));
        } else {
            end(stack.peek().item(), marker.start());
        }
        var frame = stack.peek();
        int ordinal = marker.ordinal() == Marker.LAST || marker.ordinal() == 0
                ? frame.draft.entries().size() + 1
                : marker.ordinal();
        var label = new yandu.document.Span(marker.start(), marker.end());
        frame.draft.entries().add(new Draft.Entry(label, ordinal, marker.end()));
    }

    /// Whether the item that is open in a list holds a label of another list.
    private boolean holds(Frame frame, Run run, Marker marker) {
        if (frame.item().start() < frame.run.last().start()) {
            return true;
        }
        if (frame.sections) {
            return run.family().rank() > frame.run.family().rank()
                    || run.family() == frame.run.family();
        }
        return marker.start() < reach(frame.item());
    }

    /// How far the last item of a list reaches: to the end of its paragraph; where that only announces a list, over
    /// the next line too.
    private int reach(Draft.Entry item) {
        int line = lines.at(item.start());
        int end = Math.max(lines.paragraphEnd(line, scan), item.lists().isEmpty()
                ? 0
                : item.lists().getLast().span().end());
        int next = lines.at(Math.max(end - 1, item.start())) + 1;
        boolean announces = item.lists().isEmpty() && announces(item.label().end(), end);
        return announces && next < lines.size() ? lines.end(next) : end;
    }

    private boolean announces(int from, int end) {
        return end > from && Chars.isIn(text.charAt(end - 1), "：:");
    }

    private void close(int limit) {
        var frame = stack.pop();
        var item = frame.item();
        if (frame.sections && open(limit)) {
            end(item, limit);
        } else {
            int nested = item.lists().isEmpty() ? 0 : item.lists().getLast().span().end();
            end(item, Math.min(limit, Math.max(nested, lines.paragraphEnd(lines.at(item.start()), scan))));
        }
    }

    /// Whether the item around the list that was just taken off reaches as far as `limit`.
    private boolean open(int limit) {
        for (var frame : stack) {
            if (frame.item().start() < frame.run.last().start()) {
                return true;
            }
            if (!frame.sections) {
                return limit <= reach(frame.item());
            }
        }
        return true;
    }

    private void end(Draft.Entry item, int limit) {
        int line = lines.at(limit);
        int end = line > 0 && lines.start(line) == limit ? lines.end(line - 1) : limit;
        while (end > item.label().end() && Chars.isSpace(text.charAt(end - 1))) {
            end--;
        }
        item.endAt(end);
    }

    /// Whether the items of a run are sections of several paragraphs: one of the others is, or the only one's line
    /// is just a heading.
    private boolean sections(Run run) {
        if (!run.family().block()) {
            return false;
        }
        int several = 0;
        for (int at = 0; at + 1 < run.markers().size(); at++) {
            int from = lines.at(run.markers().get(at).start());
            int next = run.markers().get(at + 1).start();
            if (lines.at(next) - from > 1 && lines.paragraphEnd(from, scan) < lines.start(lines.at(next) - 1)) {
                several++;
            }
        }
        return several > 0 || headsOnly(run.last()) && run.markers().size() == 1;
    }

    private boolean headsOnly(Marker marker) {
        int end = lines.end(lines.at(marker.start()));
        return marker.atLine()
                && end - marker.end() <= HEADING
                && end > marker.end()
                && !Chars.isIn(text.charAt(end - 1), "。；;！!，,.");
    }

    private String style(Run run) {
        var place = !run.markers().get(run.markers().size() / 2).atLine()
                ? "inline"
                : headsOnly(run.first()) && run.family().block() ? "heading" : "paragraph";
        return place + "-" + run.family().id();
    }
}
