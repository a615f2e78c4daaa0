package yandu.analysis;

import java.util.List;
import yandu.document.Document;

/// Where analysis starts: a document in, its outline and its phrases out.
public final class Analyzer {

    /// Deterministic: the same text gives the same result.
    public Analysis analyze(Document document) {
        var outline = Outline.EMPTY;
        return new Analysis(document, outline, List.of());
    }
}
