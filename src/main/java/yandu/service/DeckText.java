package yandu.service;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yandu.document.Anchor;
import yandu.document.Document;
import yandu.document.Span;
import yandu.importer.deck.Deck;
import yandu.study.DeckIds;
import yandu.study.OwnCard;

/// The notes of a deck as a text, a line each, and where each note stands. The line is kept with the cards of the note: what
/// their anchor quotes. What stands around it is other notes, which tell nothing of its place: the anchor is without.
///
/// @param anchors of the lines, by id of the note
record DeckText(Document document, Map<String, Anchor> anchors) {

    /// The notes that the library has, in their order, in the words of the file where that has them; then those that are new.
    static DeckText of(String title, List<OwnCard> known, Deck deck) {
        var lines = new LinkedHashMap<String, String>();
        known.stream()
                .filter(card -> DeckIds.isOfDeck(card.id()) && card.anchor().isPresent())
                .sorted(Comparator.comparing(card -> card.anchor().orElseThrow().span().start()))
                .forEach(card -> lines.putIfAbsent(DeckIds.note(card.id()), card.anchor().orElseThrow().quote()));
        for (var note : deck.notes()) {
            lines.put(DeckIds.of(note.guid()), note.line());
        }
        return of(title, lines);
    }

    private static DeckText of(String title, Map<String, String> lines) {
        var document = Document.ofNotes(title, List.copyOf(lines.values()));
        var anchors = new HashMap<String, Anchor>(lines.size() * 2);
        var blocks = document.blocks().iterator();
        lines.forEach((note, line) -> anchors.put(note, new Anchor(blocks.next().span(), line, "", "")));
        return new DeckText(document, anchors);
    }

    /// The anchor of a note's cards.
    Anchor anchor(String note) {
        return anchors.get(note);
    }

    /// A card of the user's with its note's line as its anchor, where it is of a note.
    OwnCard placed(OwnCard card) {
        var line = anchors.get(DeckIds.note(card.id()));
        return line == null
                ? card
                : new OwnCard(card.id(), card.kind(), card.front(), card.back(), Optional.of(line));
    }

    /// Where a card of the user's stands: on its note's line, or where its words are.
    Span place(OwnCard card) {
        return card.anchor().flatMap(anchor -> anchor.resolve(document.text())).orElse(new Span(0, 0));
    }
}
