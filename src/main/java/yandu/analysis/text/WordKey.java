package yandu.analysis;

import yandu.analysis.text.Role;
import yandu.analysis.text.Words;

/// The words of a text as numbers made of their characters, by which signs of words are looked up. White space of every kind is
/// one word, and what stands beyond the ends of a text is a line break.
final class WordKeys {
    private static final long FACTOR = 0x9E37_79B9_7F4A_7C15L;
    private static final String LINE = "⏎";
    private static final String SPACE = "␠";
    private static final long KEY_OF_LINE = of(LINE);
    private static final long KEY_OF_SPACE = of(SPACE);

    private final long[] keys;

    WordKeys(String text, Words words) {
        keys = new long[words.count()];
        for (int word = 0; word < keys.length; word++) {
            keys[word] = switch (words.role(word)) {
                case LINE -> KEY_OF_LINE;
                case SPACE -> KEY_OF_SPACE;
                default -> of(text, words.start(word), words.end(word));
            };
        }
    }

    /// Of a word of the text, or of what stands beyond its ends.
    long of(int word) {
        return word < 0 || word >= keys.length ? KEY_OF_LINE : keys[word];
    }

    /// Of a word as [#written] gives it.
    static long of(String word) {
        return of(word, 0, word.length());
    }

    private static long of(String text, int start, int end) {
        long key = 1;
        for (int i = start; i < end; i++) {
            key = (key + text.charAt(i)) * FACTOR;
        }
        return key;
    }

    /// A word of a text as it is written in a list; its key is the same.
    static String written(String text, Words words, int word) {
        if (word < 0 || word >= words.count() || words.role(word) == Role.LINE) {
            return LINE;
        }
        return words.role(word) == Role.SPACE ? SPACE : words.span(word, word + 1).of(text);
    }

    /// The value of a sign of a word. Of all four thousand million values some ten thousand have a weight, so that a word never
    /// seen hardly meets one.
    static int sign(long key) {
        return (int) (key * FACTOR >>> Integer.SIZE);
    }

    /// The value of a sign of a word beside a role.
    static int sign(long key, Role role) {
        return sign(key + role.ordinal() + 1);
    }
}
