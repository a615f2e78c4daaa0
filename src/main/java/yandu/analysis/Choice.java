package yandu.analysis;

/// The groups that are to be listed, best first.
///
/// @param groups their numbers
/// @param scores of each, 0..1; none is greater than the one before
record Choice(int[] groups, double[] scores) {}
