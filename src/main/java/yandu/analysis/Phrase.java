package yandu.analysis;

import java.util.List;
import yandu.document.Span;

/// A set phrase of a report. It is listed once and keeps all its occurrences, in order of place.
///
/// @param text as it stands where it is shown first, without quotation marks around it; where the user merged several,
///     as it stands at one of them
/// @param score 0..1, the best first
/// @param first the occurrence to show first: the first that a rule sees as the phrase, not as a part of something longer
/// @param reasons why it was found, at least one
/// @param members what a phrase said in one breath stands for in full: 蓝天保卫战, 碧水保卫战, 净土保卫战 for
///     蓝天、碧水、净土保卫战; empty for most phrases. A member need not stand in the text word for word.
public record Phrase(
        String text,
        PhraseKind kind,
        double score,
        List<Span> occurrences,
        Span first,
        List<Reason> reasons,
        List<String> members) {

    public Phrase {
        occurrences = List.copyOf(occurrences);
        reasons = List.copyOf(reasons);
        members = List.copyOf(members);
        if (!occurrences.contains(first)) {
            throw new IllegalArgumentException("shown where it does not stand: " + first);
        }
    }

    /// A phrase without members, shown where it stands first.
    public Phrase(
            String text, PhraseKind kind, double score, List<Span> occurrences, List<Reason> reasons) {
        this(text, kind, score, occurrences, occurrences.getFirst(), reasons, List.of());
    }

    /// The same with these members.
    Phrase with(List<String> members) {
        return new Phrase(text, kind, score, occurrences, first, reasons, members);
    }

    /// One ground for listing a phrase.
    ///
    /// @param rule the rule's short name, also the end of the key of its explanation (`rule.<name>`)
    /// @param weight what it added, 0..1
    public record Reason(String rule, double weight) {}
}
