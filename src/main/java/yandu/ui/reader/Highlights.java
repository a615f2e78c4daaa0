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
import java.util.function.Function;
import java.util.stream.Stream;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import yandu.document.Span;

/// What lies over a page, in layers: the upper layers' styles come later in the style sheet, so they win.
final class Highlights {

    /// The layers, the lowest first.
    enum Layer {
        TINT,
        STRUCTURE,
        PHRASES,
        NOTES,
        FOUND,
        FLASH,
        VEIL
    }

    /// What is not covered while a part of the page may be: the paper shows nothing else then, so that a line that
    /// comes into sight is never seen before it is covered.
    private static final String OPEN = "open";

    private final Page page;
    private final Map<Layer, Map<Integer, List<Mark>>> byLine = new EnumMap<>(Layer.class);
    private final Map<Layer, Function<Span, List<Mark>>> drawn = new EnumMap<>(Layer.class);
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

    /// Replaces what is on a layer by marks that are worked out line by line, when a line is shown.
    ///
    /// @param marks those that touch a stretch of the text; null where the layer has none any more
    void draw(Layer layer, Function<Span, List<Mark>> marks) {
        if (marks == null) {
            drawn.remove(layer);
        } else {
            drawn.put(layer, marks);
        }
    }

    /// All lines.
    BitSet all() {
        var all = new BitSet();
        all.set(0, page.lines().size());
        return all;
    }

    /// The lines that show a passage.
    BitSet lines(Span passage) {
        var lines = new BitSet();
        int last = page.lineAt(Math.max(passage.start(), passage.end() - 1));
        lines.set(page.lineAt(passage.start()), last + 1);
        return lines;
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
        var stretch = page.lines().get(line).span();
        drawn.values().forEach(layer -> marks.addAll(layer.apply(stretch)));
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
        var seen = drawn.containsKey(Layer.VEIL) ? veiled(styles) : styles;
        return known.computeIfAbsent(seen, same -> same);
    }

    /// What is covered shows that and nothing else.
    private static List<String> veiled(List<String> styles) {
        var covered = styles.stream().filter(style -> style.startsWith(Veil.COVERED)).toList();
        return covered.isEmpty() ? Stream.concat(styles.stream(), Stream.of(OPEN)).toList() : covered;
    }
}
