package yandu.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import yandu.document.Report;
import yandu.importer.deck.Deck;
import yandu.service.Importing.Repair;

/// A report that was read and not kept yet: what a user looks at before saying yes. What is in it is found later, see
/// [Importing#find].
///
/// @param report as it would be kept
/// @param hash of its text as it was read, see [yandu.document.Document#hash]
/// @param file where it was read, to be read again in another encoding; empty for pasted text
/// @param encoding found in the file, empty where the format settles it
/// @param encodings that may be meant as well; empty where the one found is sure
/// @param repairs what was mended in the text or left out of it
/// @param deck the cards, where it is a deck of them: areas and phrases are not looked for then
/// @param apart whether it becomes a report of its own, even where it is another version of one in the library
public record Draft(
        Report report,
        String hash,
        Standing standing,
        Optional<Path> file,
        String encoding,
        List<String> encodings,
        int paragraphs,
        List<Repair> repairs,
        Optional<Deck> deck,
        boolean apart) {

    public Draft {
        encodings = List.copyOf(encodings);
        repairs = List.copyOf(repairs);
    }

    /// What is in a deck.
    ///
    /// @param learned cards that were asked before, wherever that was
    public record Cards(int notes, int cards, int learned) {}

    /// What is in it, where it is a deck of cards.
    public Optional<Cards> cards() {
        return deck.map(found -> new Cards(found.notes().size(), found.cards(), found.learned()));
    }

    public Details details() {
        return Details.of(report);
    }

    /// The same with other details.
    public Draft with(Details details) {
        return with(details.on(report), standing);
    }

    /// The same, to be kept beside what it corrects, or in its place.
    public Draft apart(boolean beside) {
        return new Draft(
                report, hash, standing, file, encoding, encodings, paragraphs, repairs, deck, beside);
    }

    Draft with(Report now, Standing stands) {
        return new Draft(
                now, hash, stands, file, encoding, encodings, paragraphs, repairs, deck, apart);
    }
}
