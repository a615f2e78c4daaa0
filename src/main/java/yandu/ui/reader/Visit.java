package yandu.ui.reader;

import yandu.document.Span;

/// A wish to see a place of the open report. Each is a new one, even to the same place.
///
/// @param serial tells wishes for the same place apart
/// @param flash whether the place lights up for a moment
record Visit(int serial, Span span, boolean flash) {}
