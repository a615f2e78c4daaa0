package yandu.analysis.outline;

/// What sort of character stands where.
final class Chars {
    private static final String SENTENCE = "。；！？!?;：:…";
    private static final String COMMAS = "，,、";
    private static final String CLOSERS = "”’」』）)》】\"'";

    private Chars() {}

    static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || Character.isWhitespace(c);
    }

    /// Ends a sentence or a member of a list, a colon included.
    static boolean endsSentence(char c) {
        return SENTENCE.indexOf(c) >= 0;
    }

    static boolean isComma(char c) {
        return COMMAS.indexOf(c) >= 0;
    }

    static boolean isCloser(char c) {
        return CLOSERS.indexOf(c) >= 0;
    }

    static boolean isIdeograph(char c) {
        return c >= '\u4e00' && c <= '\u9fff'
                || c >= '\u3400' && c <= '\u4dbf'
                || c >= '\u2e80' && c <= '\u2fdf';
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
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
}
