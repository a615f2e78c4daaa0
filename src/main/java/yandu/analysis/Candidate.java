package yandu.analysis;

import java.util.List;
import yandu.document.Span;

/// A phrase as one rule sees it at one place, before overlaps and repetitions are merged.
///
/// @param weight how sure the rule is, 0..1
/// @param members what a phrase said in one breath stands for in full, see [Phrase#members]
public record Candidate(Span span, PhraseKind kind, double weight, String rule, List<String> members) {

    /// A candidate without members.
    public Candidate(Span span, PhraseKind kind, double weight, String rule) {
        this(span, kind, weight, rule, List.of());
    }
}
