package yandu.analysis;

import java.util.ArrayList;
import java.util.List;
import yandu.analysis.text.LongTable;
import yandu.analysis.text.Sieve;
import yandu.analysis.text.Trie;
import yandu.document.Span;

/// Spellings that are looked up by so many first characters. Where only one begins so, the rest of it is compared with
/// the text at once; the others are in a trie that branches only as far as they differ.
final class Shelf {
    /// Says that several spellings begin alike.
    private static final int SHARED = -1;

    private final String text;
    private final int characters;
    /// Of each spelling where it stands first, its length, and the places of its phrase.
    private final int[] starts;
    private final int[] lengths;
    private final List<List<Span>> places = new ArrayList<>();
    private final Sieve beginnings;
    /// By first characters the number of the only spelling that begins so, or [#SHARED].
    private final LongTable only;
    /// A node's value: the spelling that ends there; as its complement below [Trie#NONE], the only one that
    /// goes on there.
    private final Trie trie = new Trie(0);

    /// @param spellings with at least so many characters each
    /// @param characters two to four
    Shelf(String text, List<Spelling> spellings, int characters) {
        this.text = text;
        this.characters = characters;
        starts = new int[spellings.size()];
        lengths = new int[spellings.size()];
        beginnings = new Sieve(starts.length);
        only = new LongTable(starts.length);
        for (int index = 0; index < starts.length; index++) {
            var spelling = spellings.get(index);
            starts[index] = spelling.words().start();
            lengths[index] = spelling.words().length();
            places.add(spelling.places());
            put(index);
        }
    }

    /// Adds the places that begin at `at`.
    void look(int at) {
        if (at + characters > text.length()) {
            return;
        }
        long key = key(at);
        if (beginnings.mayHave(key)) {
            int lead = only.get(key);
            if (lead == SHARED) {
                walk(at);
            } else if (lead != LongTable.NONE) {
                compare(lead, at);
            }
        }
    }

    private void compare(int index, int at) {
        if (text.regionMatches(at, text, starts[index], lengths[index])) {
            add(index, at);
        }
    }

    private void add(int index, int at) {
        places.get(index).add(new Span(at, at + lengths[index]));
    }

    /// The first characters from `at` on as one number, never 0; a beginning that is told by another's does no harm.
    private long key(int at) {
        long key = Sieve.key(text, at, characters);
        return key == 0 ? 1 : key;
    }

    private char charAt(int index, int depth) {
        return text.charAt(starts[index] + depth);
    }

    private void put(int index) {
        long key = key(starts[index]);
        beginnings.mark(key);
        int before = only.get(key);
        only.put(key, before == LongTable.NONE ? index : SHARED);
        if (before != LongTable.NONE) {
            if (before != SHARED) {
                grow(before);
            }
            grow(index);
        }
    }

    /// Puts a spelling into the trie.
    private void grow(int index) {
        trie.reserve(lengths[index] + 1);
        int node = 0;
        for (int depth = 0; depth < lengths[index]; depth++) {
            int next = trie.step(node, charAt(index, depth));
            if (next == Trie.NONE) {
                trie.set(trie.grow(node, charAt(index, depth)), lone(index));
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
        if (lengths[index] == depth) {
            trie.set(node, index);
        } else {
            trie.set(node, Trie.NONE);
            trie.set(trie.grow(node, charAt(index, depth)), lone(index));
        }
    }

    private static boolean isLone(int value) {
        return value < Trie.NONE;
    }

    /// The value that says that a spelling goes on alone, and back.
    private static int lone(int index) {
        return Trie.NONE - 1 - index;
    }

    private void walk(int start) {
        int node = 0;
        for (int end = start; end < text.length(); end++) {
            node = trie.step(node, text.charAt(end));
            if (node == Trie.NONE) {
                return;
            }
            int value = trie.value(node);
            if (isLone(value)) {
                compare(lone(value), start);
                return;
            }
            if (value != Trie.NONE) {
                add(value, start);
            }
        }
    }
}
