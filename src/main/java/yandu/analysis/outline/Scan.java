package yandu.analysis.outline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// All labels of a text in order of place.
record Scan(List<Marker> markers, Set<Integer> atLines) {

    static Scan of(List<Marker> markers) {
        return new Scan(
                List.copyOf(markers),
                markers.stream().filter(Marker::atLine).map(Marker::start).collect(Collectors.toSet()));
    }

    /// Whether a label stands at `offset`, first in its line.
    boolean startsLine(int offset) {
        return atLines.contains(offset);
    }
}
