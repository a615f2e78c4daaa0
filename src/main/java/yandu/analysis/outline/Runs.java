package yandu.analysis.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import yandu.analysis.outline.Marker.Place;

/// Links labels to runs: a label counts only where its ordinal goes on from another of its family. Several
/// runs of a family may be open at a time, so that a stray label never breaks a run.
final class Runs {
    /// Open runs of a family that are looked at, the newest first.
    private static final int OPEN = 8;
    /// Paragraphs that may lie between two labels within lines.
    private static final int GAP = 3;

    private final Lines lines;
    private final Map<Family, Deque<List<Marker>>> open = new EnumMap<>(Family.class);
    private final List<List<Marker>> all = new ArrayList<>();
    /// Where the last label of each rank stood first in its line.
    private final int[] headings = new int[Family.values().length];

    private Runs(Lines lines) {
        this.lines = lines;
    }

    /// The runs that hold, by the place of their first label.
    static List<Run> of(Scan scan, Lines lines, String text) {
        var runs = new Runs(lines);
        for (var marker : scan.markers()) {
            runs.add(marker);
        }
        var check = new RunCheck(text, lines);
        var held = new ArrayList<Run>();
        for (var markers : runs.all) {
            for (var part : parts(markers, text)) {
                var run = new Run(part.getFirst().family(), part);
                if (check.holds(run)) {
                    held.add(run);
                }
            }
        }
        Collections.sort(held);
        return held;
    }

    /// Dashes in a row may be several lists: one is over where items that open alike end or begin.
    private static List<List<Marker>> parts(List<Marker> markers, String text) {
        if (!markers.getFirst().family().sign() || markers.size() < 4) {
            return List.of(markers);
        }
        var parts = new ArrayList<List<Marker>>();
        int from = 0;
        for (int at = 1; at + 1 < markers.size(); at++) {
            boolean before = alike(markers.get(at - 1), markers.get(at), text);
            boolean after = alike(markers.get(at), markers.get(at + 1), text);
            if (before != after && at - from > 0) {
                int end = before ? at + 1 : at;
                parts.add(markers.subList(from, end));
                from = end;
            }
        }
        parts.add(markers.subList(from, markers.size()));
        return parts;
    }

    private static boolean alike(Marker one, Marker other, String text) {
        return text.regionMatches(one.end(), text, other.end(), 3);
    }

    private void add(Marker marker) {
        var family = familyOf(marker);
        var runs = open.get(family);
        if (runs == null) {
            runs = new ArrayDeque<>();
            open.put(family, runs);
        }
        var run = find(runs, marker);
        if (run != null) {
            while (runs.peek() != run) {
                runs.pop();
            }
            run.add(marker.behind(run.getLast()));
        } else if (mayBegin(marker)) {
            run = new ArrayList<>(List.of(marker));
            all.add(run);
            runs.push(run);
            if (runs.size() > OPEN) {
                runs.removeLast();
            }
        }
        if (family.block() && marker.atLine()) {
            headings[family.rank()] = marker.start();
        }
    }

    /// The family of the labels that a label goes on: 第三 may go on 首先, 其次, and 二是 may go on 一要.
    private Family familyOf(Marker marker) {
        var other =
                switch (marker.family()) {
                    case DI -> Family.ORDER;
                    case SHI -> Family.YAO;
                    case YAO -> Family.SHI;
                    default -> null;
                };
        return other != null && isNearer(other, marker) ? other : marker.family();
    }

    /// Whether a label goes on those of another family, which stand nearer than those of its own.
    private boolean isNearer(Family other, Marker marker) {
        var last = open.containsKey(other) ? find(open.get(other), marker) : null;
        var own = open.containsKey(marker.family()) ? find(open.get(marker.family()), marker) : null;
        return last != null && (own == null || own.getLast().start() < last.getLast().start());
    }

    /// The open run that a label goes on: one of the same variant, begun since the last heading of a higher
    /// rank, before all others.
    private List<Marker> find(Deque<List<Marker>> runs, Marker marker) {
        List<Marker> best = null;
        int bestScore = -1;
        for (var run : runs) {
            var last = run.getLast();
            if (goesOn(last, marker)) {
                boolean same = last.family() != marker.family() || last.variant().equals(marker.variant());
                int score = (last.start() >= heading(marker.family()) ? 2 : 0) + (same ? 1 : 0);
                if (score > bestScore) {
                    best = run;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    private int heading(Family family) {
        int last = 0;
        for (int rank = 0; rank < family.rank() && rank < headings.length; rank++) {
            last = Math.max(last, headings[rank]);
        }
        return family.block() ? last : 0;
    }

    private boolean goesOn(Marker last, Marker next) {
        boolean same = next.variant().equals(last.variant()) || next.family() != last.family();
        if (last.ordinal() == Marker.LAST || !same && !mixes(last, next)) {
            return false;
        }
        int gap = lines.at(next.start()) - lines.at(last.start());
        if (next.family().sign()) {
            return next.atLine() == last.atLine() && gap <= 1;
        }
        boolean skips = next.family().block() && next.atLine() && last.atLine();
        boolean follows = next.ordinal() == last.ordinal() + 1
                || next.ordinal() >= Marker.NEXT
                || skips && next.ordinal() == last.ordinal() + 2;
        boolean sign = next.family() == Family.CIRCLED;
        if (!follows || next.place() == Place.GLUED && !sign) {
            return false;
        }
        boolean broken = gap == 1 && lines.end(lines.at(last.start())) == last.end();
        return gap == 0 || broken || next.atLine() || !sign && gap <= GAP && next.place() == Place.SENTENCE;
    }

    /// Whether labels of two variants may be of one list: 9. and 10、 at line starts.
    private boolean mixes(Marker last, Marker next) {
        return (next.family() == Family.ARABIC || next.family() == Family.DI || next.family() == Family.COMMA)
                && next.atLine() == last.atLine();
    }

    private boolean mayBegin(Marker marker) {
        boolean opens = marker.family().block() || marker.family() == Family.ENGLISH;
        return marker.ordinal() <= 1 || opens && marker.atLine() && marker.ordinal() < 1000;
    }
}
