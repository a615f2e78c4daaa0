package yandu.analysis;

import yandu.document.Span;

/// A phrase as one rule sees it at one place, before overlaps and repetitions are merged.
///
/// @param weight how sure the rule is, 0..1
public record Candidate(Span span, PhraseKind kind, double weight, String rule) {}
