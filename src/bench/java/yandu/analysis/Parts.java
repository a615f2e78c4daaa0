package yandu.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Annotated reports in parts, so that each can be judged by what was learned from the others. Excerpts of one report are in
/// one part.
final class Parts {
    static final int COUNT = 6;

    private final Map<String, Integer> parts = new HashMap<>();

    /// Deals out the sources of the reports as they come.
    Parts(List<Annotated> reports) {
        reports.forEach(report -> parts.putIfAbsent(report.source(), parts.size() % COUNT));
    }

    int of(Annotated report) {
        return parts.get(report.source());
    }
}
