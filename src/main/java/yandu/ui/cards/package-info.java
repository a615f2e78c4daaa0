/// All cards in a table with a search line. Start at [CardsModel].
package yandu.ui.cards;
