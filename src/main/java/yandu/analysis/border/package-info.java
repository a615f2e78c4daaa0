/// Where phrases that readers mark begin and end in a Chinese text: the log odds of both at every border between two
/// words (PhraseBorders), by a model (BorderModel) over signs (BorderSign) that are read off the words around
/// (BorderSigns) and a small net over vectors of these words (BorderNet). Knows words, but no phrases. Start at
/// [PhraseBorders].
package yandu.analysis.border;
