package yandu.analysis.text;

import java.util.Arrays;

/// The different words of a text, numbered as they come, white space by its characters: what is told of a word is looked up
/// once, however often it stands in the text. One open-addressed table, which grows with the words.
public final class WordNumbers {
    private static final int FIRST_SIZE = 1 << 10;
    private static final int FREE = 0;

    private final String text;
    private final Words words;
    /// Of each word of the text.
    private final int[] numbers;
    /// By number.
    private long[] keys = new long[FIRST_SIZE];
    private int[] counts = new int[FIRST_SIZE];
    private int[] firsts = new int[FIRST_SIZE];
    private int count;
    /// One more than the number of the word at each place.
    private int[] table = new int[2 * FIRST_SIZE];

    public WordNumbers(String text, Words words) {
        this.text = text;
        this.words = words;
        numbers = new int[words.count()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(i, WordKey.of(text, words.start(i), words.end(i)));
            counts[numbers[i]]++;
        }
    }

    private int number(int word, long key) {
        int at = place(key);
        if (table[at] != FREE) {
            return table[at] - 1;
        }
        if (count == keys.length) {
            grow();
            at = place(key);
        }
        keys[count] = key;
        firsts[count] = word;
        table[at] = ++count;
        return count - 1;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, 2 * count);
        counts = Arrays.copyOf(counts, 2 * count);
        firsts = Arrays.copyOf(firsts, 2 * count);
        table = new int[4 * count];
        for (int number = 0; number < count; number++) {
            table[place(keys[number])] = number + 1;
        }
    }

    private int place(long key) {
        int mask = table.length - 1;
        int at = (int) (key >>> 32 ^ key) & mask;
        while (table[at] != FREE && keys[table[at] - 1] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    public String text() {
        return text;
    }

    public Words words() {
        return words;
    }

    /// How many different words there are.
    public int different() {
        return count;
    }

    /// The number of a word of the text.
    public int number(int word) {
        return numbers[word];
    }

    /// The first word of the text with a number.
    public int first(int number) {
        return firsts[number];
    }

    /// How often the words with a number stand in the text.
    public int count(int number) {
        return counts[number];
    }

    /// What the words with a number are known by, see [WordKey].
    public long key(int number) {
        return words.role(firsts[number]) == Role.SPACE ? WordKey.OF_SPACE : keys[number];
    }

    /// The same of a word of the text, or of what stands beyond its ends.
    public long keyAt(int word) {
        return word < 0 || word >= numbers.length ? WordKey.OF_LINE : key(numbers[word]);
    }
}
