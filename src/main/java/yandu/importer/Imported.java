package yandu.importer;

import java.util.List;
import java.util.Optional;
import yandu.document.Document;
import yandu.importer.deck.Deck;
import yandu.importer.flow.Details;

/// A file that was read.
///
/// @param encoding IANA name of the character encoding found, empty where the format settles it
/// @param encodings that might be meant as well; empty where `encoding` is sure
/// @param repairs what was changed in the text or left out of it; empty where the text is as it was
/// @param source the way from the document's text back into the text as it was before the repairs
/// @param details what the file says about itself
/// @param deck the cards, where the file is a deck of them; the document is then a list of its notes
public record Imported(
        Document document,
        String encoding,
        List<String> encodings,
        List<Repaired> repairs,
        SourceMap source,
        Details details,
        Optional<Deck> deck) {

    /// A text that is no deck of cards.
    public Imported(
            Document document,
            String encoding,
            List<String> encodings,
            List<Repaired> repairs,
            SourceMap source,
            Details details) {
        this(document, encoding, encodings, repairs, source, details, Optional.empty());
    }

    public Imported {
        encodings = List.copyOf(encodings);
        repairs = List.copyOf(repairs);
    }

    /// One kind of change that was made to a text on its way in.
    ///
    /// @param key of the sentence that says what was changed; its argument `{0}` is the count
    /// @param count how many places were changed, at least 1
    public record Repaired(String key, int count) {}
}
