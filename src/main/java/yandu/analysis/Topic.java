package yandu.analysis;

import yandu.document.Span;

/// What a paragraph is about.
///
/// @param paragraph the whole paragraph
/// @param text a short piece of it, word for word
public record Topic(Span paragraph, String text) {}
