package yandu.analysis;

import java.util.List;

/// One way to find set phrases. Pure: the same text gives the same candidates.
public interface PhraseRule {

    /// Short name in lower case with hyphens, unique among the rules.
    String name();

    /// Whether what the rule finds is a phrase wherever it stands: its author, a list or the user says so.
    default boolean isCertain() {
        return false;
    }

    /// Every place where the rule sees a phrase.
    List<Candidate> find(ScannedText text);
}
