package yandu.analysis.outline;

import yandu.analysis.text.CharSet;

/// What sort of character stands where.
final class Chars {
    private static final CharSet SENTENCE = CharSet.of("。；！？!?;：:…");
    private static final CharSet COMMAS = CharSet.of("，,、");
    private static final CharSet CLOSERS = CharSet.of("”’」』）)》】\"'");

    private Chars() {}

    static boolean isSpace(char c) {
        return c <= ' ' || c == '\ufeff'
                || c <= '\u3000' && (c == '\u00a0' || c == '\u200b' || Character.isWhitespace(c));
    }

    /// Ends a sentence or a member of a list, a colon included.
    static boolean endsSentence(char c) {
        return SENTENCE.has(c);
    }

    static boolean isComma(char c) {
        return COMMAS.has(c);
    }

    static boolean isCloser(char c) {
        return CLOSERS.has(c);
    }

    static boolean isIdeograph(char c) {
        return c >= '\u4e00' && c <= '\u9fff'
                || c >= '\u3400' && c <= '\u4dbf'
                || c >= '\u2e80' && c <= '\u2fdf';
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /// The end of the English word that begins at `at`.
    static int behindLetters(String text, int at) {
        int end = at;
        while (isLatin(at(text, end))) {
            end++;
        }
        return end;
    }

    static boolean isIn(char c, String set) {
        return set.indexOf(c) >= 0;
    }

    /// The character at a place; a line break outside the text.
    static char at(String text, int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : '\n';
    }

    /// Behind one space within a label that a scanner or a typist left: 一 、.
    static int behindSpace(String text, int at, Marker.Place place) {
        char c = at(text, at);
        return place == Marker.Place.LINE && isSpace(c) && c != '\n' ? at + 1 : at;
    }

    /// Whether one of some words stands at a place.
    static boolean startsWithAny(String text, int at, String[] words) {
        for (var word : words) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }
}
