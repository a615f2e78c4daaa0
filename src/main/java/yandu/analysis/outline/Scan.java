package yandu.analysis.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// All labels of a text in order of place.
record Scan(List<Marker> markers, Set<Integer> atLines) {

    static Scan of(List<Marker> markers) {
        var atLines = new HashSet<Integer>();
        for (var marker : markers) {
            if (marker.atLine()) {
                atLines.add(marker.start());
            }
        }
        return new Scan(List.copyOf(markers), atLines);
    }

    /// Whether a label stands at `offset`, first in its line.
    boolean startsLine(int offset) {
        return atLines.contains(offset);
    }
}
