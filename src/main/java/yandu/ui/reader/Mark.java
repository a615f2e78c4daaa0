package yandu.ui.reader;

import yandu.document.Span;

/// A stretch of the document's text that looks different.
///
/// @param style class of the style
record Mark(Span span, String style) {}
