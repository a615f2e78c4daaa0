package yandu.importer.deck;

import java.util.List;

/// A note of a deck, in plain text.
///
/// @param guid by which the note is the same note in every file that has it
/// @param cloze whether its cards ask for the deletions of one text
/// @param tags none holds white space
/// @param cards by number; of a cloze all have the same front and back
public record DeckNote(String guid, boolean cloze, List<String> tags, List<DeckCard> cards) {
    private static final String BETWEEN = " —— ";

    public DeckNote {
        tags = List.copyOf(tags);
        cards = List.copyOf(cards);
    }

    /// The note as a line of text: what is asked and what is answered.
    public String line() {
        var first = cards.getFirst();
        var front = cloze ? ClozeMarks.without(first.front()) : first.front();
        return line(first.back().isEmpty() ? front : front + BETWEEN + first.back());
    }

    private static String line(String text) {
        return text.replaceAll("\\s*\\n\\s*", " ").strip();
    }
}
