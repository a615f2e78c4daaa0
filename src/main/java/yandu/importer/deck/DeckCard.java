package yandu.importer.deck;

/// A card of a note.
///
/// @param number of its template, or of its deletion less one
/// @param front what is asked; of a cloze the text with its deletions
/// @param back what is answered; of a cloze what is shown besides, possibly nothing
public record DeckCard(int number, String front, String back, CardHistory history) {}
