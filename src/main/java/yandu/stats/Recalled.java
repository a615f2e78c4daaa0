package yandu.stats;

/// A card and how likely it is recalled at the time of measuring: reckoned once, used by every measure.
///
/// @param recall 0..1; 0 for a card never seen
public record Recalled(Standing card, double recall) {}
