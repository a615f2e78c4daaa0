package yandu.service;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import yandu.document.Anchor;
import yandu.document.Document;
import yandu.document.Span;
import yandu.importer.deck.Deck;
import yandu.study.DeckIds;
import yandu.study.OwnCard;

/// The notes of a deck as a text, a line each, and where each note stands. The line is kept with the cards of the note: what
/// their anchor quotes.
///
/// @param places by id of the note
record DeckText(Document document, Map<String, Span> places) {

    /// The notes that the library has, in their order, in the words of the file where that has them; then those that are new.
    static DeckText of(String title, List<OwnCard> known, Deck deck) {
        var lines = new LinkedHashMap<String, String>();
        known.stream()
                .filter(card -> DeckIds.isOfDeck(card.id()) && card.anchor().isPresent())
                .sorted(Comparator.comparing(card -> card.anchor().orElseThrow().span().start()))
                .forEach(card -> lines.putIfAbsent(DeckIds.note(card.id()), card.anchor().orElseThrow().quote()));
        deck.notes().forEach(note -> lines.put(DeckIds.of(note.guid()), note.line()));
        return of(title, lines);
    }

    private static DeckText of(String title, Map<String, String> lines) {
        var document = Document.ofNotes(title, List.copyOf(lines.values()));
        var places = new HashMap<String, Span>();
        var blocks = document.blocks().iterator();
        lines.keySet().forEach(note -> places.put(note, blocks.next().span()));
        return new DeckText(document, places);
    }

    /// Where a card of the user's stands: on its note's line, or where its words are.
    Span place(OwnCard card) {
        var line = places.get(DeckIds.note(card.id()));
        return line != null
                ? line
                : card.anchor().flatMap(anchor -> anchor.resolve(document.text())).orElse(new Span(0, 0));
    }

    /// The anchor of a note's cards.
    Anchor anchor(String note) {
        return Anchor.of(document.text(), places.get(note));
    }
}
