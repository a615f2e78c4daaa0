package yandu.quiz;

import java.util.List;
import yandu.study.CardKind;

/// Where wrong answers come from when the report itself has too few.
public interface Stock {

    Stock NONE = (kind, length) -> List.of();

    /// Pieces of text that answer cards of a kind elsewhere, about as long; always in the same order.
    List<String> of(CardKind kind, int length);
}
