package yandu.analysis.outline;

import java.util.List;

/// Labels of one family whose ordinals follow each other.
record Run(Family family, List<Marker> markers) implements Comparable<Run> {

    Run {
        markers = List.copyOf(markers);
    }

    Marker first() {
        return markers.getFirst();
    }

    Marker last() {
        return markers.getLast();
    }

    /// By place.
    @Override
    public int compareTo(Run other) {
        return first().compareTo(other.first());
    }
}
