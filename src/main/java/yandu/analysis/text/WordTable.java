package yandu.analysis.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StreamCorruptedException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;

/// Strings with a number each, fixed once made: a trie in three arrays (a double array), where a step is one
/// addition and one comparison, and which is read from a file as it lies in memory.
///
/// A node is a place in the arrays, the root 0. The node after `node` by `c` lies at `base[node] + code(c)` if
/// `arrival` says there that `c` leads to it; no two nodes have the same base, so that is enough.
public final class WordTable {
    /// What [#step] and [#value] give where there is nothing.
    public static final int NONE = -1;

    /// Raised when the numbers of the table come to say something else, so that an old file is not misread.
    private static final int FORMAT = 0x7a_b1_e0_02;

    /// Codes of characters, by character; 0 for one that stands in no string.
    private final char[] codes;
    private final int[] base;
    private final char[] arrival;
    private final int[] value;

    WordTable(char[] codes, int[] base, char[] arrival, int[] value) {
        this.codes = codes;
        this.base = base;
        this.arrival = arrival;
        this.value = value;
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
        char code = codes[c];
        int at = base[node] + code;
        return code != 0 && arrival[at] == code ? at : NONE;
    }

    /// The number of the string that ends at `node`, or [#NONE].
    public int value(int node) {
        return value[node];
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
        data.writeInt(base.length);
        var bytes = ByteBuffer.allocate(4 * known + 10 * base.length);
        bytes.asCharBuffer().put(characters.toString()).put(numbers.toString());
        bytes.position(4 * known);
        bytes.asIntBuffer().put(base).put(value);
        bytes.position(4 * known + 8 * base.length);
        bytes.asCharBuffer().put(arrival);
        data.write(bytes.array());
    }

    /// Reads what [#write] wrote.
    ///
    /// @throws IOException if it cannot be read, or was written by another version of the program
    static WordTable read(InputStream in) throws IOException {
        var data = new DataInputStream(in);
        if (data.readInt() != FORMAT) {
            throw new StreamCorruptedException("a table of another version");
        }
        var characters = new char[data.readInt()];
        var numbers = new char[characters.length];
        int size = data.readInt();
        var base = new int[size];
        var value = new int[size];
        var arrival = new char[size];
        var bytes = ByteBuffer.wrap(data.readAllBytes());
        bytes.asCharBuffer().get(characters).get(numbers);
        bytes.position(4 * characters.length);
        bytes.asIntBuffer().get(base).get(value);
        bytes.position(4 * characters.length + 8 * size);
        bytes.asCharBuffer().get(arrival);
        var codes = new char[1 << Character.SIZE];
        for (int i = 0; i < characters.length; i++) {
            codes[characters[i]] = numbers[i];
        }
        return new WordTable(codes, base, arrival, value);
    }
}
