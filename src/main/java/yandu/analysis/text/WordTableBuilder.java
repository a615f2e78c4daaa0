package yandu.analysis.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/// Lays the nodes of a [WordTable] out: level by level, each node's children where they first fit.
final class WordTableBuilder {
    /// The base of all nodes without children, and of no other.
    private static final int CHILDLESS = 0;

    private final String[] strings;
    private final int[] numbers;
    private final char[] codes = new char[1 << Character.SIZE];
    private int characters;
    private int[] base = new int[1 << 17];
    private int[] value = new int[1 << 17];
    private char[] arrival = new char[1 << 17];
    private final BitSet basesInUse = new BitSet();
    private final BitSet placesInUse = new BitSet();
    private int last;

    WordTableBuilder(Map<String, Integer> strings) {
        var sorted = new TreeMap<>(strings);
        this.strings = sorted.keySet().toArray(String[]::new);
        this.numbers = sorted.values().stream().mapToInt(Integer::intValue).toArray();
        Arrays.fill(value, WordTable.NONE);
        for (var string : this.strings) {
            for (int i = 0; i < string.length(); i++) {
                char c = string.charAt(i);
                codes[c] = codes[c] == 0 ? (char) ++characters : codes[c];
            }
        }
        placesInUse.set(0);
        basesInUse.set(CHILDLESS);
    }

    /// Lets a character that stands in no string count as another: a traditional one as the simplified.
    void alias(char other, char known) {
        codes[other] = codes[other] == 0 ? codes[known] : codes[other];
    }

    WordTable build() {
        place(0, 0, 0, strings.length);
        int size = last + characters + 2;
        ensure(size);
        return new WordTable(
                codes, Arrays.copyOf(base, size), Arrays.copyOf(arrival, size), Arrays.copyOf(value, size));
    }

    /// Gives `node`, which the strings `from` up to `to` share as their first `depth` characters, its value and
    /// its children.
    private void place(int node, int depth, int from, int to) {
        int first = from;
        if (first < to && strings[first].length() == depth) {
            value[node] = numbers[first++];
        }
        var starts = new int[to - first + 1];
        int children = 0;
        for (int i = first; i < to; i++) {
            if (i == first || strings[i].charAt(depth) != strings[i - 1].charAt(depth)) {
                starts[children++] = i;
            }
        }
        starts[children] = to;
        var ways = new char[children];
        for (int k = 0; k < children; k++) {
            ways[k] = codes[strings[starts[k]].charAt(depth)];
        }
        base[node] = free(ways);
        basesInUse.set(base[node]);
        for (char way : ways) {
            int child = base[node] + way;
            placesInUse.set(child);
            arrival[child] = way;
            last = Math.max(last, child);
        }
        for (int k = 0; k < children; k++) {
            place(base[node] + ways[k], depth + 1, starts[k], starts[k + 1]);
        }
    }

    /// The first base that no other node has and from which all ways lead to free places.
    private int free(char[] ways) {
        if (ways.length == 0) {
            return CHILDLESS;
        }
        int at = basesInUse.nextClearBit(Math.max(0, placesInUse.nextClearBit(1) - ways[0]));
        while (!fits(at, ways)) {
            at = basesInUse.nextClearBit(at + 1);
        }
        ensure(at + characters + 2);
        return at;
    }

    private boolean fits(int at, char[] ways) {
        for (char way : ways) {
            if (placesInUse.get(at + way)) {
                return false;
            }
        }
        return true;
    }

    private void ensure(int size) {
        while (size > base.length) {
            int old = base.length;
            base = Arrays.copyOf(base, 2 * old);
            arrival = Arrays.copyOf(arrival, 2 * old);
            value = Arrays.copyOf(value, 2 * old);
            Arrays.fill(value, old, 2 * old, WordTable.NONE);
        }
    }
}
