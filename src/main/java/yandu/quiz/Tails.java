package yandu.quiz;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/// What sort of thing a phrase names, as far as its last characters tell: an idea, an institution, an
/// undertaking …
final class Tails {
    private static final Map<String, Integer> SORTS = read();
    private static final int LONGEST = SORTS.keySet().stream().mapToInt(String::length).max().orElse(0);

    private Tails() {}

    /// Whether both name things of one sort; where neither end is known, whether they end alike.
    static boolean alike(String one, String other) {
        var sort = sort(one);
        return sort.equals(sort(other))
                && (sort.isPresent() || one.charAt(one.length() - 1) == other.charAt(other.length() - 1));
    }

    /// By the longest end that is known.
    static OptionalInt sort(String text) {
        for (int length = Math.min(LONGEST, text.length()); length > 0; length--) {
            var sort = SORTS.get(text.substring(text.length() - length));
            if (sort != null) {
                return OptionalInt.of(sort);
            }
        }
        return OptionalInt.empty();
    }

    private static Map<String, Integer> read() {
        var sorts = new HashMap<String, Integer>();
        Sorts.read("tails.txt", sorts::put);
        return Map.copyOf(sorts);
    }
}
