package yandu.analysis.border;

import java.util.Arrays;
import yandu.analysis.text.Role;
import yandu.analysis.text.Words;

/// The different words of a text, numbered as they come, white space by its characters: each is looked up in a [Vocabulary] once, however often it stands
/// in the text. One open-addressed table, which grows with the words.
final class WordNumbers {
    private static final int FIRST_SIZE = 1 << 10;
    private static final long FREE = 0;

    /// Of each word of the text.
    private final int[] numbers;
    /// By number.
    private int[] rows = new int[FIRST_SIZE];
    private int[] counts = new int[FIRST_SIZE];
    private int[] firsts = new int[FIRST_SIZE];
    private long[] keysByNumber = new long[FIRST_SIZE];
    private int count;
    /// Keys of words and their numbers, at the places of the table.
    private long[] keys = new long[2 * FIRST_SIZE];
    private int[] placed = new int[2 * FIRST_SIZE];

    WordNumbers(String text, Words words, Vocabulary vocabulary) {
        numbers = new int[words.count()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(text, words, i, vocabulary);
            counts[numbers[i]]++;
        }
    }

    private int number(String text, Words words, int word, Vocabulary vocabulary) {
        long key = Vocabulary.key(text, words.start(word), words.end(word));
        int at = place(key);
        if (keys[at] == key) {
            return placed[at];
        }
        if (count == rows.length) {
            grow();
            at = place(key);
        }
        keys[at] = key;
        placed[at] = count;
        rows[count] = vocabulary.row(words.role(word) == Role.SPACE ? Vocabulary.keyOfSpace() : key);
        firsts[count] = word;
        keysByNumber[count] = key;
        return count++;
    }

    private void grow() {
        rows = Arrays.copyOf(rows, 2 * count);
        counts = Arrays.copyOf(counts, 2 * count);
        firsts = Arrays.copyOf(firsts, 2 * count);
        keysByNumber = Arrays.copyOf(keysByNumber, 2 * count);
        var oldKeys = keys;
        var oldPlaced = placed;
        keys = new long[4 * count];
        placed = new int[4 * count];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int at = place(oldKeys[i]);
                keys[at] = oldKeys[i];
                placed[at] = oldPlaced[i];
            }
        }
    }

    private int place(long key) {
        int mask = keys.length - 1;
        int at = (int) (key >>> 32 ^ key) & mask;
        while (keys[at] != FREE && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    /// How many different words there are.
    int different() {
        return count;
    }

    /// The number of a word of the text.
    int number(int word) {
        return numbers[word];
    }

    /// The first word of the text with a number.
    int first(int number) {
        return firsts[number];
    }

    /// The key of the words with a number, see [Vocabulary#key].
    long key(int number) {
        return keysByNumber[number];
    }

    /// The row of a word of the text in the vocabulary.
    int row(int word) {
        return rows[numbers[word]];
    }

    /// How often it stands in the text.
    int count(int word) {
        return counts[numbers[word]];
    }
}
