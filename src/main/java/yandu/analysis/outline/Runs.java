package yandu.analysis.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import yandu.analysis.outline.Marker.Place;

/// Links labels to runs: a label counts only where its ordinal goes on from another of its family. Several runs of a
/// family may be open at a time, so that a stray label never breaks a run.
final class Runs {
    /// Open runs of a family that are looked at, the newest first.
    private static final int OPEN = 8;
    /// Paragraphs that may lie between two labels within lines.
    private static final int GAP = 3;

    private final Lines lines;
    private final Map<Family, Deque<List<Marker>>> open = new EnumMap<>(Family.class);
    private final List<List<Marker>> all = new ArrayList<>();

    private Runs(Lines lines) {
        this.lines = lines;
    }

    /// The runs that hold, by the place of their first label.
    static List<Run> of(Scan scan, Lines lines, String text) {
        var runs = new Runs(lines);
        for (var marker : scan.markers()) {
            runs.add(marker);
        }
        return runs.all.stream()
                .map(markers -> new Run(markers.getFirst().family(), markers))
                .filter(run -> new RunCheck(text, lines).holds(run))
                .sorted(Comparator.comparingInt(run -> run.first().start()))
                .toList();
    }

    private void add(Marker marker) {
        var family = marker.family() == Family.DI && continuesOrder(marker) ? Family.ORDER : marker.family();
        var runs = open.computeIfAbsent(family, key -> new ArrayDeque<>());
        var run = find(runs, marker);
        if (run != null) {
            while (runs.peek() != run) {
                runs.pop();
            }
            run.add(marker);
        } else if (mayBegin(marker)) {
            run = new ArrayList<>(List.of(marker));
            all.add(run);
            runs.push(run);
            if (runs.size() > OPEN) {
                runs.removeLast();
            }
        }
    }

    private boolean continuesOrder(Marker marker) {
        var runs = open.get(Family.ORDER);
        return runs != null && marker.ordinal() > 1 && find(runs, marker) != null;
    }

    private List<Marker> find(Deque<List<Marker>> runs, Marker marker) {
        List<Marker> other = null;
        for (var run : runs) {
            if (goesOn(run.getLast(), marker)) {
                if (marker.family() != run.getLast().family() || marker.variant().equals(run.getLast().variant())) {
                    return run;
                }
                other = other == null ? run : other;
            }
        }
        return other;
    }

    /// Whether labels of two variants may be of one list: 9. and 10、 at line starts.
    private boolean mixes(Marker last, Marker next) {
        return (next.family() == Family.ARABIC || next.family() == Family.DI)
                && next.atLine() == last.atLine();
    }

    private boolean mayBegin(Marker marker) {
        return marker.ordinal() <= 1 || marker.family().block() && marker.atLine() && marker.ordinal() < 1000;
    }

    private boolean goesOn(Marker last, Marker next) {
        boolean same = next.variant().equals(last.variant()) || next.family() != last.family();
        if (last.ordinal() == Marker.LAST || !same && !mixes(last, next)) {
            return false;
        }
        int gap = lines.at(next.start()) - lines.at(last.start());
        if (next.family() == Family.DASH || next.family() == Family.BULLET) {
            return next.atLine() == last.atLine() && gap <= 1;
        }
        boolean follows = next.ordinal() == last.ordinal() + 1
                || next.ordinal() == Marker.LAST
                || next.family().block() && next.atLine() && last.atLine() && next.ordinal() == last.ordinal() + 2;
        if (!follows || next.place() == Place.GLUED && next.family() != Family.CIRCLED) {
            return false;
        }
        return gap == 0 || next.atLine() || gap <= GAP && next.place() == Place.SENTENCE;
    }
}
