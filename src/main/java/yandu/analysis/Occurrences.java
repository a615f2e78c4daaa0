package yandu.analysis;

import java.util.ArrayList;
import java.util.List;
import yandu.analysis.text.Trie;
import yandu.document.Span;

/// Finds every place of every phrase in one pass over the text.
final class Occurrences {
    private static final int FILTER_BITS = 18;

    /// For each value of a hash of three characters, whether a phrase may begin so; of phrases of two
    /// characters, the hash takes 0 for the third.
    private final long[] beginnings = new long[1 << FILTER_BITS - 6];
    private boolean shorts;
    private final Trie trie;
    private final List<List<Span>> places = new ArrayList<>();

    private Occurrences(List<CandidateGroup> groups) {
        trie = new Trie(groups.size());
        for (int i = 0; i < groups.size(); i++) {
            for (var spelling : groups.get(i).spellings()) {
                trie.put(spelling, i);
                boolean isShort = spelling.length() < 3;
                shorts |= isShort;
                int hash = hash(spelling.charAt(0), spelling.charAt(1), isShort ? 0 : spelling.charAt(2));
                beginnings[hash >>> 6] |= 1L << (hash & 63);
            }
            places.add(new ArrayList<>(2));
        }
    }

    /// For each group its places in the text, in order; every group has at least one.
    static List<List<Span>> of(String text, List<CandidateGroup> groups) {
        var search = new Occurrences(groups);
        for (int start = 0; start + 1 < text.length(); start++) {
            if (search.mayBegin(text, start)) {
                search.walk(text, start);
            }
        }
        return search.places;
    }

    private boolean mayBegin(String text, int at) {
        char first = text.charAt(at);
        char second = text.charAt(at + 1);
        return shorts && isMarked(hash(first, second, 0))
                || at + 2 < text.length() && isMarked(hash(first, second, text.charAt(at + 2)));
    }

    private boolean isMarked(int hash) {
        return (beginnings[hash >>> 6] & 1L << (hash & 63)) != 0;
    }

    private void walk(String text, int start) {
        int node = 0;
        for (int end = start; end < text.length(); end++) {
            node = trie.step(node, text.charAt(end));
            if (node == Trie.NONE) {
                return;
            }
            if (trie.value(node) != Trie.NONE) {
                places.get(trie.value(node)).add(new Span(start, end + 1));
            }
        }
    }

    private static int hash(int first, int second, int third) {
        int mixed = (first * 0x9E37 + second) * 0x9E37 + third;
        return (mixed * 0x9E3779B1) >>> 32 - FILTER_BITS;
    }
}
