package yandu.analysis;

import yandu.document.Span;

/// A way to write a phrase.
///
/// @param words a place where it is written so
/// @param phrase the number of the phrase, which may be written in other ways too
record Spelling(Span words, int phrase) {}
