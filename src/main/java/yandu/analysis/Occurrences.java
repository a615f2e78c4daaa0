package yandu.analysis;

import java.util.ArrayList;
import java.util.List;
import yandu.analysis.text.Sieve;
import yandu.analysis.text.Trie;
import yandu.document.Span;

/// Finds every place of every phrase in one pass over the text.
///
/// The trie branches only as far as phrases differ: where a single phrase goes on, its node names it, and the
/// rest is compared with the text at once.
final class Occurrences {
    private static final char NO_THIRD = 0;

    private final Sieve beginnings = new Sieve();
    private boolean shorts;
    /// A node's value: the spelling that ends there; as its complement below [Trie#NONE], the only one that
    /// goes on there.
    private final Trie trie;
    private final List<String> spellings = new ArrayList<>();
    /// The places of each spelling's group.
    private final List<List<Span>> placesOf = new ArrayList<>();
    private final List<List<Span>> places = new ArrayList<>();

    private Occurrences(List<CandidateGroup> groups) {
        trie = new Trie(groups.size());
        for (var group : groups) {
            places.add(new ArrayList<>(2));
            for (var spelling : group.spellings()) {
                spellings.add(spelling);
                placesOf.add(places.getLast());
                put(spellings.size() - 1);
                mark(spelling);
            }
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

    private void put(int index) {
        var spelling = spellings.get(index);
        trie.reserve(spelling.length() + 1);
        int node = 0;
        for (int depth = 0; depth < spelling.length(); depth++) {
            int next = trie.step(node, spelling.charAt(depth));
            if (next == Trie.NONE) {
                trie.set(trie.grow(node, spelling.charAt(depth)), lone(index));
                return;
            }
            node = next;
            if (isLone(trie.value(node))) {
                pushDown(node, depth + 1);
            }
        }
        trie.set(node, index);
    }

    /// Moves the only spelling at a node one character on, as another comes along.
    private void pushDown(int node, int depth) {
        int index = lone(trie.value(node));
        var spelling = spellings.get(index);
        if (spelling.length() == depth) {
            trie.set(node, index);
        } else {
            trie.set(node, Trie.NONE);
            trie.set(trie.grow(node, spelling.charAt(depth)), lone(index));
        }
    }

    private static boolean isLone(int value) {
        return value < Trie.NONE;
    }

    /// The value that says that a spelling goes on alone, and back.
    private static int lone(int index) {
        return Trie.NONE - 1 - index;
    }

    private void mark(String spelling) {
        boolean isShort = spelling.length() < 3;
        shorts |= isShort;
        beginnings.mark(spelling.charAt(0), spelling.charAt(1), isShort ? NO_THIRD : spelling.charAt(2));
    }

    private boolean mayBegin(String text, int at) {
        char first = text.charAt(at);
        char second = text.charAt(at + 1);
        return shorts && beginnings.mayHave(first, second, NO_THIRD)
                || at + 2 < text.length() && beginnings.mayHave(first, second, text.charAt(at + 2));
    }

    private void walk(String text, int start) {
        int node = 0;
        for (int end = start; end < text.length(); end++) {
            node = trie.step(node, text.charAt(end));
            if (node == Trie.NONE) {
                return;
            }
            int value = trie.value(node);
            if (isLone(value)) {
                var spelling = spellings.get(lone(value));
                if (text.startsWith(spelling, start)) {
                    add(lone(value), start, start + spelling.length());
                }
                return;
            }
            if (value != Trie.NONE) {
                add(value, start, end + 1);
            }
        }
    }

    private void add(int index, int start, int end) {
        placesOf.get(index).add(new Span(start, end));
    }
}
