package yandu.recite;

import java.util.List;
import yandu.document.Span;

/// A hidden stretch of a text. It begins and ends with a letter or digit: marks around it stay in sight.
///
/// @param size how much is hidden
/// @param cards keys of the cards that ask for words hidden here where they stand, in order of place; a blank
///     without cards is only shown
public record Blank(Span span, Size size, List<String> cards) {

    public Blank {
        cards = List.copyOf(cards);
    }
}
