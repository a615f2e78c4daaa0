/// Flashcards: a card at a time, its grade, the end of the day. Start at [ReviewModel].
package yandu.ui.review;
