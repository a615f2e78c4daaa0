package yandu.analysis;

import java.util.List;
import yandu.document.Span;

/// One way to find set phrases. Pure: the same text gives the same candidates.
public interface PhraseRule {

    /// Short name in lower case with hyphens, unique among the rules.
    String name();

    /// Whether what the rule finds is a phrase wherever it stands: its author, a list or the user says so.
    default boolean isCertain() {
        return false;
    }

    /// Hands over every place where the rule sees a phrase.
    void find(ScannedText text, Sink found);

    /// Takes what a rule sees.
    interface Sink {

        /// @param weight how sure the rule is, 0..1
        /// @param members what a phrase said in one breath stands for in full, see [Phrase#members]
        void add(Span span, PhraseKind kind, double weight, List<String> members);

        /// A phrase without members.
        default void add(Span span, PhraseKind kind, double weight) {
            add(span, kind, weight, List.of());
        }
    }
}
