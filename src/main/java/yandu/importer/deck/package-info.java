/// A package of Anki's as the deck it holds: start at [yandu.importer.deck.DeckReader]. What the file says of cards and
/// their schedule is handed on as it stands; what becomes of it is decided by those who keep it.
package yandu.importer.deck;
