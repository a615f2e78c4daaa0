package yandu.analysis.text;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Strings with a number each, fixed once made: a trie in one array (a double array, both in one), where a step is one
/// addition and one comparison, and which is read from a file as it lies in memory.
///
/// A node is a place in the array, the root 0. The node after `node` by `c` lies at `base(node) + code(c)` if its
/// arrival there says that `c` leads to it; no two nodes have the same base, so that is enough. All that is known of a
/// node lies in one number, so that a step looks into memory once.
public final class WordTable {
    /// What [#step] and [#value] give where there is nothing.
    public static final int NONE = -1;

    /// Raised when the numbers of the table come to say something else, so that an old file is not misread.
    private static final int FORMAT = 0x7a_b1_e0_03;

    private static final int PART = 24;
    private static final long PART_MASK = (1L << PART) - 1;

    /// Codes of characters, by character; 0 for one that stands in no string.
    private final char[] codes;
    /// Of each node its arrival (16 bits), its base and its number (24 bits each).
    private final long[] nodes;

    private WordTable(char[] codes, long[] nodes) {
        this.codes = codes;
        this.nodes = nodes;
    }

    /// @param base of each node, as its arrival and value; base and value have 24 bits at most
    WordTable(char[] codes, int[] base, char[] arrival, int[] value) {
        this(codes, new long[base.length]);
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = (long) arrival[i] << 2 * PART | (long) base[i] << PART | value[i] & PART_MASK;
        }
    }

    /// A table of these strings; none is empty.
    static WordTable of(Map<String, Integer> strings) {
        return of(strings, List.of());
    }

    /// The same, where the first character of each pair counts as the second unless it stands in a string itself.
    static WordTable of(Map<String, Integer> strings, List<String> pairs) {
        var builder = new WordTableBuilder(strings);
        pairs.forEach(pair -> builder.alias(pair.charAt(0), pair.charAt(1)));
        return builder.build();
    }

    /// The node after `node` by `c`, or [#NONE].
    public int step(int node, char c) {
        return stepByCode(node, codes[c]);
    }

    /// What [#stepByCode] takes for a character, to be asked once for a character that is stepped by often.
    char code(char c) {
        return codes[c];
    }

    /// The node after `node` by the character with this code, or [#NONE].
    int stepByCode(int node, char code) {
        int at = (int) (nodes[node] >>> PART & PART_MASK) + code;
        return code != 0 && nodes[at] >>> 2 * PART == code ? at : NONE;
    }

    /// The number of the string that ends at `node`, or [#NONE].
    public int value(int node) {
        return (int) (nodes[node] << Long.SIZE - PART >> Long.SIZE - PART);
    }

    /// The number of a whole string, or [#NONE].
    public int get(CharSequence string) {
        int node = 0;
        for (int i = 0; i < string.length() && node != NONE; i++) {
            node = step(node, string.charAt(i));
        }
        return node == NONE ? NONE : value(node);
    }

    /// Writes the table for [#read].
    void write(OutputStream out) throws IOException {
        var characters = new StringBuilder();
        var numbers = new StringBuilder();
        for (int c = 0; c < codes.length; c++) {
            if (codes[c] != 0) {
                characters.append((char) c);
                numbers.append(codes[c]);
            }
        }
        int known = characters.length();
        var data = new DataOutputStream(out);
        data.writeInt(FORMAT);
        data.writeInt(known);
        data.writeInt(nodes.length);
        var bytes = ByteBuffer.allocate(4 * known + 8 * nodes.length);
        bytes.asCharBuffer().put(characters.toString()).put(numbers.toString());
        bytes.position(4 * known);
        bytes.asLongBuffer().put(nodes);
        data.write(bytes.array());
    }

    /// Reads what [#write] wrote.
    ///
    /// @return nothing if another version of the program wrote it
    static Optional<WordTable> read(byte[] written) {
        var bytes = ByteBuffer.wrap(written);
        if (bytes.getInt() != FORMAT) {
            return Optional.empty();
        }
        var characters = new char[bytes.getInt()];
        var numbers = new char[characters.length];
        var nodes = new long[bytes.getInt()];
        bytes.asCharBuffer().get(characters).get(numbers);
        bytes.position(bytes.position() + 4 * characters.length);
        bytes.asLongBuffer().get(nodes);
        var codes = new char[1 << Character.SIZE];
        for (int i = 0; i < characters.length; i++) {
            codes[characters[i]] = numbers[i];
        }
        return Optional.of(new WordTable(codes, nodes));
    }
}
