package yandu.analysis;

import java.util.List;
import yandu.document.Span;

/// A way to write a phrase.
///
/// @param words a place where it is written so
/// @param places of the phrase, however it is written, found so far
record Spelling(Span words, List<Span> places) {}
