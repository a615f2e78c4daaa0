package yandu.analysis.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/// Tells a table of contents from the sections that it lists.
final class Contents {
    private static final int KEY = 12;

    private final String text;
    private final Lines lines;

    Contents(String text, Lines lines) {
        this.text = text;
        this.lines = lines;
    }

    /// The runs without those whose items are bare lines that stand again, with the same label, as heads of
    /// sections.
    List<Run> without(List<Run> runs) {
        var later = new HashMap<String, Integer>();
        var kept = new ArrayList<Run>();
        int tableStart = Integer.MAX_VALUE;
        int tableEnd = Integer.MAX_VALUE;
        for (var run : runs.reversed()) {
            if (run.family().block() && isTable(run, later.keySet())) {
                tableStart = Math.min(tableStart, run.first().start());
                tableEnd = Math.min(tableEnd, later.getOrDefault(key(run.first()), tableEnd));
                continue;
            }
            for (var marker : run.markers()) {
                if (marker.atLine()) {
                    later.putIfAbsent(key(marker), marker.start());
                }
            }
            kept.addFirst(run);
        }
        var left = new ArrayList<Run>(kept.size());
        for (var run : kept) {
            if (run.first().start() < tableStart || run.last().start() >= tableEnd || !bare(run)) {
                left.add(run);
            }
        }
        return left;
    }

    private boolean isTable(Run run, Set<String> later) {
        int again = 0;
        for (var marker : run.markers()) {
            again += later.contains(key(marker)) ? 1 : 0;
        }
        return 2 * again > run.markers().size() && bare(run) && headsOnly(run);
    }

    /// Whether no sentence stands between the labels, as it does in sections of a text that is there twice.
    private boolean headsOnly(Run run) {
        int line = lines.at(run.first().start());
        int last = lines.at(run.last().start());
        while (line < last && !Chars.endsSentence(text.charAt(lines.end(line) - 1))) {
            line++;
        }
        return line == last;
    }

    private boolean bare(Run run) {
        for (var marker : run.markers()) {
            if (!bare(marker)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a label's line is only a head.
    private boolean bare(Marker marker) {
        int line = lines.at(marker.start());
        return marker.atLine() && !Chars.endsSentence(text.charAt(lines.end(line) - 1));
    }

    private String key(Marker marker) {
        var head = new StringBuilder(marker.family().name()).append(marker.ordinal());
        int end = lines.end(lines.at(marker.start()));
        for (int at = marker.end(), taken = 0; at < end && taken < KEY; at++) {
            if (Chars.isIdeograph(text.charAt(at)) || Chars.isLatin(text.charAt(at))) {
                head.append(text.charAt(at));
                taken++;
            }
        }
        return head.toString();
    }
}
