package yandu.analysis.outline;

import java.util.List;

/// Labels of one family whose ordinals follow each other.
record Run(Family family, List<Marker> markers) {

    Run {
        markers = List.copyOf(markers);
    }

    Marker first() {
        return markers.getFirst();
    }

    Marker last() {
        return markers.getLast();
    }
}
