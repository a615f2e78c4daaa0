package yandu.analysis.border;

import java.util.ArrayList;
import java.util.List;
import yandu.analysis.text.WordKey;
import yandu.analysis.text.WordNumbers;

/// At most 65,535 words with a row each, from 1 on, told apart by their keys ([WordKey]). Row 0 is that of all other words.
final class Vocabulary {
    /// Of words that are not in it.
    static final int OTHER = 0;

    private static final long FACTOR = 0x9E37_79B9_7F4A_7C15L;
    /// The part of a key that tells words apart; the rest of a place of the table says the row.
    private static final long KEY = -1L << Character.SIZE;

    private final long[] keys;
    /// Open-addressed: key and row in one number, so that whatever the answer, it takes one look into memory.
    private final long[] table;
    /// By row; empty when only the keys are known.
    private final List<String> words;

    private Vocabulary(long[] keys, List<String> words) {
        this.keys = keys;
        this.words = words;
        table = new long[4 * Integer.highestOneBit(Math.max(16, keys.length))];
        for (int i = 0; i < keys.length; i++) {
            long mixed = keys[i] * FACTOR;
            table[place(mixed)] = mixed & KEY | i + 1;
        }
    }

    /// @param words each once
    static Vocabulary of(List<String> words) {
        var byRow = new ArrayList<String>(words);
        byRow.addFirst("");
        return new Vocabulary(words.stream().mapToLong(WordKey::of).toArray(), byRow);
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
        return (char) table[place(key * FACTOR)];
    }

    /// The row of each different word of a text, looked up one right after the other, so that memory is not waited for each
    /// time.
    int[] rows(WordNumbers numbers) {
        var rows = new int[numbers.different()];
        for (int number = 0; number < rows.length; number++) {
            rows[number] = row(numbers.key(number));
        }
        return rows;
    }

    private int place(long mixed) {
        int mask = table.length - 1;
        int at = (int) (mixed >>> Integer.SIZE) & mask;
        while (table[at] != 0 && ((table[at] ^ mixed) & KEY) != 0) {
            at = at + 1 & mask;
        }
        return at;
    }

    int row(String word) {
        return row(WordKey.of(word));
    }

    String word(int row) {
        return words.get(row);
    }
}
