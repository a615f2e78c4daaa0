package yandu.analysis;

/// A noun phrase as a run of words.
///
/// @param first its first word
/// @param last the word after its last
/// @param object whether a verb that takes policy terms stands before it
/// @param closed whether a mark stands behind it
/// @param compound whether it was put together over 的 or a conjunction
record Chunk(int first, int last, boolean object, boolean closed, boolean compound) {}
