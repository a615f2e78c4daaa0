package yandu.analysis;

import yandu.document.Span;

/// One clause of an item's body that says what is to be done.
public record Measure(String text, Span span) {}
