package yandu.analysis;

import java.util.List;
import yandu.document.Document;

/// What was found in a document. Derived and rebuildable: nothing in it is a user's work.
///
/// @param phrases best first
public record Analysis(Document document, Outline outline, List<Phrase> phrases) {

    /// Raised whenever a rule changes what is found; stored analyses of another version are made anew.
    public static final int RULES_VERSION = 25;

    public Analysis {
        phrases = List.copyOf(phrases);
    }

    /// The same under another title: what is found is found in the text.
    ///
    /// @param titled of the same text and blocks
    public Analysis under(Document titled) {
        return titled.equals(document) ? this : new Analysis(titled, outline, phrases);
    }
}
