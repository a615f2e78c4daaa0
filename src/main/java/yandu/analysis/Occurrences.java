package yandu.analysis;

import java.util.ArrayList;
import java.util.List;
import yandu.analysis.text.LongTable;
import yandu.analysis.text.Sieve;
import yandu.analysis.text.Trie;
import yandu.document.Span;

/// Finds every place of every phrase in one pass over the text.
///
/// The first three characters tell most phrases apart: where only one phrase begins so, the rest is compared with
/// the text at once. The others are in a trie that branches only as far as they differ.
final class Occurrences {
    private static final int KEY = 3;
    private static final char NO_THIRD = 0;
    /// Says that several spellings begin with the same three characters.
    private static final int SHARED = -1;

    private final Sieve beginnings = new Sieve();
    /// By first characters the only spelling that begins so, or [#SHARED].
    private final LongTable only;
    private boolean shorts;
    /// A node's value: the spelling that ends there; as its complement below [Trie#NONE], the only one that
    /// goes on there.
    private final Trie trie = new Trie(0);
    private final List<String> spellings = new ArrayList<>();
    /// The places of each spelling's group.
    private final List<List<Span>> placesOf = new ArrayList<>();
    private final List<List<Span>> places = new ArrayList<>();

    private Occurrences(String text, List<CandidateGroup> groups) {
        groups.forEach(group -> {
            places.add(new ArrayList<>(2));
            for (var spelling : group.spellings(text)) {
                spellings.add(spelling);
                placesOf.add(places.getLast());
            }
        });
        only = new LongTable(spellings.size());
        for (int index = 0; index < spellings.size(); index++) {
            put(index);
        }
    }

    /// For each group its places in the text, in order; every group has at least one.
    static List<List<Span>> of(String text, List<CandidateGroup> groups) {
        var search = new Occurrences(text, groups);
        for (int start = 0; start + 1 < text.length(); start++) {
            search.look(text, start);
        }
        return search.places;
    }

    private void put(int index) {
        var spelling = spellings.get(index);
        boolean isShort = spelling.length() < KEY;
        shorts |= isShort;
        char third = isShort ? NO_THIRD : spelling.charAt(2);
        beginnings.mark(spelling.charAt(0), spelling.charAt(1), third);
        long key = key(spelling.charAt(0), spelling.charAt(1), third);
        int before = only.get(key);
        only.put(key, before == LongTable.NONE ? index : SHARED);
        if (before != LongTable.NONE) {
            if (before != SHARED) {
                grow(before);
            }
            grow(index);
        }
    }

    private static long key(char first, char second, char third) {
        return (long) first << 2 * Character.SIZE | (long) second << Character.SIZE | third;
    }

    /// Puts a spelling into the trie.
    private void grow(int index) {
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

    /// Adds what begins at `at`.
    private void look(String text, int at) {
        char first = text.charAt(at);
        char second = text.charAt(at + 1);
        if (shorts && beginnings.mayHave(first, second, NO_THIRD)) {
            follow(text, at, key(first, second, NO_THIRD));
        }
        if (at + 2 < text.length() && beginnings.mayHave(first, second, text.charAt(at + 2))) {
            follow(text, at, key(first, second, text.charAt(at + 2)));
        }
    }

    private void follow(String text, int at, long key) {
        int lead = only.get(key);
        if (lead == SHARED) {
            walk(text, at);
        } else if (lead != LongTable.NONE) {
            compare(lead, text, at);
        }
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
                compare(lone(value), text, start);
                return;
            }
            if (value != Trie.NONE) {
                add(value, start, end + 1);
            }
        }
    }

    private void compare(int index, String text, int start) {
        var spelling = spellings.get(index);
        if (text.startsWith(spelling, start)) {
            add(index, start, start + spelling.length());
        }
    }

    private void add(int index, int start, int end) {
        placesOf.get(index).add(new Span(start, end));
    }
}
