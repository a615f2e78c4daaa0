package yandu.ui.reader;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/// What lies over a page, in layers: the upper layers' styles come later in the style sheet, so they win.
final class Highlights {

    /// The layers, the lowest first.
    enum Layer {
        STRUCTURE,
        PHRASES,
        NOTES,
        FOUND,
        FLASH
    }

    private final Page page;
    private final Map<Layer, Map<Integer, List<Mark>>> byLine = new EnumMap<>(Layer.class);
    private final Map<List<String>, List<String>> known = new HashMap<>();

    Highlights(Page page) {
        this.page = page;
    }

    /// Replaces what is on a layer.
    ///
    /// @return the lines that look different now
    BitSet set(Layer layer, Collection<Mark> marks) {
        var changed = new BitSet();
        var old = byLine.remove(layer);
        if (old != null) {
            old.keySet().forEach(changed::set);
        }
        var lines = new HashMap<Integer, List<Mark>>();
        for (Mark mark : marks) {
            int last = page.lineAt(Math.max(mark.span().start(), mark.span().end() - 1));
            for (int line = page.lineAt(mark.span().start()); line <= last; line++) {
                lines.computeIfAbsent(line, key -> new ArrayList<>()).add(mark);
                changed.set(line);
            }
        }
        byLine.put(layer, lines);
        return changed;
    }

    /// The style classes along a line of the page, indent included.
    StyleSpans<Collection<String>> of(int index) {
        var line = page.lines().get(index);
        var marks = marks(index);
        int length = line.text().length();
        var spans = new StyleSpansBuilder<Collection<String>>(marks.size() * 2 + 1);
        var active = new ArrayList<Mark>();
        int next = 0;
        int from = 0;
        for (int border : borders(line, marks)) {
            if (border > from) {
                spans.add(styles(active), border - from);
                from = border;
            }
            active.removeIf(mark -> end(line, mark) <= border);
            while (next < marks.size() && start(line, marks.get(next)) <= border) {
                var mark = marks.get(next++);
                if (end(line, mark) > border) {
                    active.add(mark);
                }
            }
        }
        spans.add(styles(active), length - from);
        return spans.create();
    }

    private List<Mark> marks(int line) {
        var marks = new ArrayList<Mark>();
        byLine.values().forEach(layer -> marks.addAll(layer.getOrDefault(line, List.of())));
        marks.sort(Comparator.comparingInt(mark -> mark.span().start()));
        return marks;
    }

    private static TreeSet<Integer> borders(Page.Line line, List<Mark> marks) {
        var borders = new TreeSet<Integer>();
        for (Mark mark : marks) {
            borders.add(start(line, mark));
            borders.add(end(line, mark));
        }
        return borders;
    }

    private static int start(Page.Line line, Mark mark) {
        return line.indent() + Math.clamp(mark.span().start() - line.span().start(), 0, line.span().length());
    }

    private static int end(Page.Line line, Mark mark) {
        return line.indent() + Math.clamp(mark.span().end() - line.span().start(), 0, line.span().length());
    }

    /// One list for equal sets of classes: a long page has few different ones.
    private List<String> styles(List<Mark> active) {
        var styles = active.stream().map(Mark::style).distinct().sorted().toList();
        return known.computeIfAbsent(styles, same -> same);
    }
}
