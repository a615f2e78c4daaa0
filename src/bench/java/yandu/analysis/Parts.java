package yandu.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Annotated reports in parts, so that each can be judged by what was learned from the others. Excerpts of one report are in
/// one part.
final class Parts {
    private final int most;
    private final Map<String, Integer> parts = new HashMap<>();

    /// Deals out the sources of the reports as they come.
    ///
    /// @param most how many parts there are, unless there are fewer sources
    Parts(List<Annotated> reports, int most) {
        this.most = most;
        reports.forEach(report -> parts.putIfAbsent(report.source(), parts.size() % most));
    }

    int count() {
        return Math.min(most, parts.size());
    }

    int of(Annotated report) {
        return parts.get(report.source());
    }
}
