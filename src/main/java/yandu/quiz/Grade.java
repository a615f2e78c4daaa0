package yandu.quiz;

import java.util.List;
import java.util.Optional;
import yandu.study.TypedAnswer;

/// How a response was graded.
///
/// @param credit 0..1; partial credit of an order is its longest ordered subset over its length, of a match
///     the share of right pairs
/// @param parts whether each part was right: of a choice with several answers each option, of blanks each
///     blank, of an order each item after the first (it follows the right one), of a match each row; of other
///     questions the whole
/// @param typed the differences of typed answers, one a blank
public record Grade(boolean right, double credit, List<Boolean> parts, List<TypedAnswer> typed) {

    public Grade {
        parts = List.copyOf(parts);
        typed = List.copyOf(typed);
    }

    /// The difference, where one blank was to be filled.
    public Optional<TypedAnswer> onlyTyped() {
        return typed.size() == 1 ? Optional.of(typed.getFirst()) : Optional.empty();
    }
}
