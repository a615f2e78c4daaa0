package yandu.analysis;

/// The last letters of an English word as one number: of most words it is the word itself, of long ones what all words of
/// the same making end with.
final class WordEnd {
    /// Of a mark, a line break, the text's edge.
    static final int NONE = 0;

    private static final int MOST = 6;
    private static final int BITS = 5;
    private static final int MASK = (1 << BITS) - 1;
    /// What stands for each number; any other character counts as the last of them.
    private static final String LETTERS = "_abcdefghijklmnopqrstuvwxyz'-#";
    private static final int OTHER = LETTERS.length() - 1;

    private WordEnd() {}

    /// @param lower a word in small letters
    static int of(String lower) {
        int end = NONE;
        for (int at = Math.max(0, lower.length() - MOST); at < lower.length(); at++) {
            end = end << BITS | number(lower.charAt(at));
        }
        return end;
    }

    private static int number(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 1;
        }
        int mark = LETTERS.indexOf(c);
        return mark < 0 ? OTHER : mark;
    }

    /// The letters, which [#of] makes the same number of; an underscore for none.
    static String write(int end) {
        var letters = new StringBuilder();
        for (int left = end; left != NONE; left >>>= BITS) {
            letters.append(LETTERS.charAt(Math.min(OTHER, left & MASK)));
        }
        return letters.isEmpty() ? LETTERS.substring(0, 1) : letters.reverse().toString();
    }
}
