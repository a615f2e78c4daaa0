package yandu.quiz;

import java.util.Optional;
import yandu.study.TypedAnswer;

/// How a response was graded.
///
/// @param credit 0..1; partial credit of an order is its longest ordered subset over its length, of a match
///     the share of right pairs
/// @param typed the difference, for a typed answer with one blank
public record Grade(boolean right, double credit, Optional<TypedAnswer> typed) {}
