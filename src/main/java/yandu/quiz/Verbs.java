package yandu.quiz;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// Which verbs take things of one sort as their objects.
final class Verbs {
    private static final Map<String, BitSet> SORTS = read();

    private Verbs() {}

    /// Whether what one takes the other takes, too. 深入实施 takes what 实施 takes.
    static boolean alike(String one, String other) {
        return sorts(one).intersects(sorts(other));
    }

    static boolean isKnown(String word) {
        return !sorts(word).isEmpty();
    }

    /// By the longest end that is known.
    private static BitSet sorts(String word) {
        for (int from = 0; from < word.length(); from++) {
            var sorts = SORTS.get(word.substring(from));
            if (sorts != null && (from == 0 || word.length() - from > 1)) {
                return sorts;
            }
        }
        return new BitSet();
    }

    private static Map<String, BitSet> read() {
        var sorts = new HashMap<String, BitSet>();
        Sorts.read("verbs.txt", (verb, sort) -> sorts.computeIfAbsent(verb, _ -> new BitSet()).set(sort));
        return Map.copyOf(sorts);
    }
}
