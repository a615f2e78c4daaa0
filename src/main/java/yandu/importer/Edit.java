package yandu.importer;

import yandu.document.Span;

/// A piece of a text and what takes its place.
record Edit(Span span, String replacement) {

    static Edit insert(int at, String text) {
        return new Edit(new Span(at, at), text);
    }

    static Edit delete(int start, int end) {
        return new Edit(new Span(start, end), "");
    }
}
