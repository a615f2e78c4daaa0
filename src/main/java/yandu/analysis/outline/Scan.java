package yandu.analysis.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All labels of a text in order of place.
///
/// @param atLines those that stand first in their lines, by place
record Scan(List<Marker> markers, Map<Integer, Marker> atLines) {

    static Scan of(List<Marker> markers) {
        var atLines = new HashMap<Integer, Marker>();
        for (var marker : markers) {
            if (marker.atLine()) {
                atLines.put(marker.start(), marker);
            }
        }
        return new Scan(List.copyOf(markers), atLines);
    }

    /// Whether a label stands at `offset`, first in its line.
    boolean startsLine(int offset) {
        return atLines.containsKey(offset);
    }

    /// Whether the label of a list that may be around those of a family stands at `offset`, first in its line.
    boolean startsOuter(int offset, Family family) {
        var marker = atLines.get(offset);
        return marker != null && marker.family().rank() < family.rank();
    }
}
