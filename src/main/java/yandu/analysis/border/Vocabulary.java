package yandu.analysis.border;

import java.util.ArrayList;
import java.util.List;
import yandu.analysis.text.LongTable;
import yandu.analysis.text.Role;
import yandu.analysis.text.Words;

/// Words with a row each, from 1 on, told apart by a number made of their characters ([#key]). Row 0 is that of all other
/// words.
final class Vocabulary {
    /// Of words that are not in it.
    static final int OTHER = 0;

    private static final long FACTOR = 0x9E37_79B9_7F4A_7C15L;
    private static final String LINE = "\n";
    private static final String SPACE = " ";
    private static final String VISIBLE_LINE = "⏎";
    private static final String VISIBLE_SPACE = "␠";

    private final long[] keys;
    private final LongTable rows;
    /// By row; empty when only the keys are known.
    private final List<String> words;

    private Vocabulary(long[] keys, List<String> words) {
        this.keys = keys;
        this.words = words;
        rows = new LongTable(keys.length);
        for (int i = 0; i < keys.length; i++) {
            rows.put(keys[i], i + 1);
        }
    }

    /// @param words each once
    static Vocabulary of(List<String> words) {
        var byRow = new ArrayList<String>(words);
        byRow.addFirst("");
        return new Vocabulary(words.stream().mapToLong(Vocabulary::key).toArray(), byRow);
    }

    /// @param keys of words, each once
    static Vocabulary of(long[] keys) {
        return new Vocabulary(keys, List.of());
    }

    /// One more than there are words.
    int rows() {
        return keys.length + 1;
    }

    long[] keys() {
        return keys;
    }

    /// The row of the word with this key.
    int row(long key) {
        int row = rows.get(key);
        return row == LongTable.NONE ? OTHER : row;
    }

    int row(String word) {
        return row(key(word));
    }

    String word(int row) {
        return words.get(row);
    }

    /// Two words with the same number are as good as impossible; 0 is none's.
    private static long key(String word) {
        return key(word, 0, word.length());
    }

    /// The same of the characters between two places of a text.
    static long key(String text, int start, int end) {
        long key = 1;
        for (int i = start; i < end; i++) {
            key = key * FACTOR + text.charAt(i);
        }
        return key == 0 ? 1 : key;
    }

    /// The word at a place of a text; all white space but line breaks is one word.
    static String word(String text, Words words, int word) {
        return words.role(word) == Role.SPACE ? SPACE : text.substring(words.start(word), words.end(word));
    }

    /// Of all white space but line breaks.
    static long keyOfSpace() {
        return key(SPACE);
    }

    /// What stands beyond the ends of a text.
    static long keyOfLine() {
        return key(LINE);
    }

    /// With signs for white space.
    static String visible(String word) {
        return word.equals(LINE) ? VISIBLE_LINE : word.equals(SPACE) ? VISIBLE_SPACE : word;
    }

    /// Takes [#visible] back.
    static String hidden(String written) {
        return written.equals(VISIBLE_LINE) ? LINE : written.equals(VISIBLE_SPACE) ? SPACE : written;
    }
}
