package yandu.analysis;

import java.util.ArrayList;
import java.util.List;
import yandu.document.Document;

/// Where analysis starts: a document in, its outline and its phrases out.
public final class Analyzer {

    /// Deterministic: the same text gives the same result.
    public Analysis analyze(Document document) {
        var outline = OutlineReader.read(document);
        return new Analysis(document, outline, phrases(document, outline));
    }

    private static List<Phrase> phrases(Document document, Outline outline) {
        var text = new ScannedText(document, outline);
        var candidates = new ArrayList<Candidate>();
        PhraseRules.ALL.forEach(rule -> candidates.addAll(rule.find(text)));
        return PhraseMerger.merge(text, candidates);
    }
}
