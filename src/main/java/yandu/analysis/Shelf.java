package yandu.analysis;

import java.util.List;
import yandu.analysis.text.LongTable;
import yandu.analysis.text.Sieve;
import yandu.analysis.text.Trie;

/// Spellings that are looked up by so many first characters. Where only one begins so, the rest of it is compared with
/// the text at once; the others are in a trie that branches only as far as they differ.
final class Shelf {
    /// Says that several spellings begin alike.
    private static final int SHARED = -1;
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private final String text;
    private final List<Spelling> spellings;
    private final int characters;
    private final Sieve beginnings;
    /// By first characters the number of the only spelling that begins so, or [#SHARED].
    private final LongTable only;
    /// A node's value: the spelling that ends there; as its complement below [Trie#NONE], the only one that
    /// goes on there.
    private final Trie trie = new Trie(0);

    /// @param spellings with at least so many characters each
    /// @param characters at least two
    Shelf(String text, List<Spelling> spellings, int characters) {
        this.text = text;
        this.spellings = spellings;
        this.characters = characters;
        beginnings = new Sieve(spellings.size());
        only = new LongTable(spellings.size());
        for (int index = 0; index < spellings.size(); index++) {
            put(index);
        }
    }

    /// Tells all spellings that stand at `at` of it.
    void look(int at) {
        if (at + characters <= text.length() && beginnings.mayHave(text.charAt(at), text.charAt(at + 1), third(at))) {
            int lead = only.get(key(at));
            if (lead == SHARED) {
                walk(at);
            } else if (lead != LongTable.NONE) {
                spellings.get(lead).look(text, at);
            }
        }
    }

    private char third(int at) {
        return characters > 2 ? text.charAt(at + 2) : 0;
    }

    /// The first characters from `at` on as one number; that two have the same is unlikely and does no harm.
    private long key(int at) {
        long key = 0;
        for (int i = at; i < at + characters; i++) {
            key = key * PRIME + text.charAt(i);
        }
        return key | 1;
    }

    private void put(int index) {
        int start = spellings.get(index).words().start();
        beginnings.mark(text.charAt(start), text.charAt(start + 1), third(start));
        long key = key(start);
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
        var spelling = spellings.get(index);
        trie.reserve(spelling.length() + 1);
        int node = 0;
        for (int depth = 0; depth < spelling.length(); depth++) {
            int next = trie.step(node, spelling.charAt(text, depth));
            if (next == Trie.NONE) {
                trie.set(trie.grow(node, spelling.charAt(text, depth)), lone(index));
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
            trie.set(trie.grow(node, spelling.charAt(text, depth)), lone(index));
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
                spellings.get(lone(value)).look(text, start);
                return;
            }
            if (value != Trie.NONE) {
                spellings.get(value).add(start);
            }
        }
    }
}
