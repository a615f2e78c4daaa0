package yandu.analysis;

import java.util.List;
import yandu.document.Span;

/// A way to write a phrase.
///
/// @param words a place where it is written so
/// @param places of the phrase, however it is written, found so far
record Spelling(Span words, List<Span> places) {

    int length() {
        return words.length();
    }

    char charAt(String text, int at) {
        return text.charAt(words.start() + at);
    }

    /// Adds the place at `start` if it is written so there.
    void look(String text, int start) {
        if (text.regionMatches(start, text, words.start(), words.length())) {
            add(start);
        }
    }

    void add(int start) {
        places.add(new Span(start, start + words.length()));
    }
}
