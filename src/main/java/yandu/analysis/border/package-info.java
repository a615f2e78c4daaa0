/// Where phrases that readers mark begin and end in a Chinese text: the log odds of both at every border between two
/// words (PhraseBorders), by a model (BorderModel), which is a small net over vectors of the words around (BorderNet) and
/// over what it kept in mind of the line (NetStates). Knows words, but no phrases. Start at [PhraseBorders].
package yandu.analysis.border;
