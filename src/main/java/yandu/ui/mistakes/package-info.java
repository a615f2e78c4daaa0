/// The wrong-answer book. Start at [MistakesModel].
package yandu.ui.mistakes;
