package yandu.importer.deck;

import java.util.List;

/// A deck of cards as its file has it.
///
/// @param name of the deck, of its parts joined by `::`; empty where there is none
/// @param notes in the order in which they were made; no two have one id
public record Deck(String name, List<DeckNote> notes) {

    public Deck {
        notes = List.copyOf(notes);
    }

    /// How many cards there are.
    public int cards() {
        return notes.stream().mapToInt(note -> note.cards().size()).sum();
    }

    /// How many of them were ever asked.
    public int learned() {
        return (int) notes.stream().flatMap(note -> note.cards().stream()).filter(card -> card.history().isLearned()).count();
    }
}
