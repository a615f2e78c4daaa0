package yandu.service;

import java.util.List;
import yandu.analysis.Decisions;
import yandu.analysis.Phrase;
import yandu.document.Report;

/// What there is to decide on in a report.
///
/// @param found the phrases as the rules found them, best first
/// @param decisions all there are, on phrases of other reports too
public record Findings(Report report, List<Phrase> found, Decisions decisions) {

    public Findings {
        found = List.copyOf(found);
    }
}
