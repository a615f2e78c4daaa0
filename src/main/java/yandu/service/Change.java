package yandu.service;

import java.util.List;
import java.util.Optional;
import yandu.analysis.Decision;
import yandu.analysis.Glossary;

/// What a change of decisions or glossary replaced: all that is needed to take it back.
///
/// @param decisions as they were before
/// @param entries as they were before
public record Change(List<Decision> decisions, List<Before> entries) {

    public Change {
        decisions = List.copyOf(decisions);
        entries = List.copyOf(entries);
    }

    /// The user's entry for a term before the change, if there was one.
    public record Before(String term, Optional<Glossary.Entry> entry) {}
}
