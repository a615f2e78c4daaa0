package yandu.analysis;

import java.util.List;

/// One way to find set phrases. Pure: the same text gives the same candidates.
public interface PhraseRule {

    /// Short name in lower case with hyphens, unique among the rules.
    String name();

    /// Every place where the rule sees a phrase.
    List<Candidate> find(ScannedText text);
}
