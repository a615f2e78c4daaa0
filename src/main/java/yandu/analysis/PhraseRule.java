package yandu.analysis;

import java.util.List;
import yandu.document.Document;

/// One way to find set phrases. Pure: the same document and outline give the same candidates.
public interface PhraseRule {

    /// Short name in lower case with hyphens, unique among the rules.
    String name();

    /// Every place where the rule sees a phrase.
    List<Candidate> find(Document document, Outline outline);
}
