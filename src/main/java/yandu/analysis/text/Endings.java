package yandu.analysis.text;

import java.util.Collection;
import java.util.Map;

/// Strings by which longer ones end, each with a value; looked up backwards from a place.
public final class Endings {
    private final Trie reversed;
    private final CharSet last;

    /// Endings of which it is only asked whether there is one.
    public Endings(Collection<String> endings) {
        reversed = new Trie(endings.size());
        last = CharSet.lastOf(endings);
        for (var ending : endings) {
            put(ending, 0);
        }
    }

    /// @param values not negative
    public Endings(Map<String, Integer> values) {
        reversed = new Trie(values.size());
        last = CharSet.lastOf(values.keySet());
        for (var ending : values.entrySet()) {
            put(ending.getKey(), ending.getValue());
        }
    }

    private void put(String ending, int value) {
        reversed.put(new StringBuilder(ending).reverse(), value);
    }

    /// The value of the longest ending that lies before `end` and not before `from`; [Trie#NONE] if there is
    /// none.
    public int longest(String text, int from, int end) {
        int found = Trie.NONE;
        int node = 0;
        if (end <= from || !last.has(text.charAt(end - 1))) {
            return found;
        }
        for (int i = end - 1; i >= from; i--) {
            node = reversed.step(node, text.charAt(i));
            if (node == Trie.NONE) {
                break;
            }
            found = reversed.value(node) != Trie.NONE ? reversed.value(node) : found;
        }
        return found;
    }
}
