package yandu.analysis;

import java.util.List;
import yandu.analysis.text.Chars;
import yandu.analysis.text.LongTable;
import yandu.analysis.text.Sieve;
import yandu.analysis.text.Trie;
import yandu.analysis.text.Window;

/// Spellings that are looked up by so many first characters. Where only one begins so, the rest of it is compared with
/// the text at once; the others are in a trie that branches only as far as they differ.
final class Shelf {
    /// Says that several spellings begin alike.
    private static final int SHARED = -1;

    private final String text;
    private final int characters;
    /// The phrase of each spelling.
    private final int[] phrases;
    /// The characters of all spellings side by side, and where each begins; one more than there are spellings.
    private final char[] letters;
    private final int[] starts;
    /// The place of the text that each was taken from.
    private final int[] sources;
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
        phrases = new int[spellings.size()];
        starts = new int[phrases.length + 1];
        sources = new int[phrases.length];
        for (int index = 0; index < phrases.length; index++) {
            var spelling = spellings.get(index);
            phrases[index] = spelling.phrase();
            sources[index] = spelling.words().start();
            starts[index + 1] = starts[index] + spelling.words().length();
        }
        letters = new char[starts[phrases.length]];
        beginnings = new Sieve(phrases.length);
        only = new LongTable(phrases.length);
        for (int index = 0; index < phrases.length; index++) {
            var words = spellings.get(index).words();
            text.getChars(words.start(), words.end(), letters, starts[index]);
            put(index);
        }
    }

    /// Adds the places that begin at `at`.
    ///
    /// @param window at that place, see [Window]
    void look(int at, long window, Places places) {
        long first = Window.first(window, characters);
        if (!beginnings.mayHave(first)) {
            return;
        }
        int lead = only.get(key(first));
        if (lead == SHARED) {
            walk(at, places);
        } else if (lead != LongTable.NONE && goesOn(lead, 0, at)) {
            add(lead, at, places);
        }
    }

    /// Adds a place, unless it lies in a longer word or number: art in party, 2件实事 in 12件实事.
    private void add(int index, int at, Places places) {
        int end = at + length(index);
        if (at == sources[index] || !splits(at) && !splits(end)) {
            places.add(phrases[index], at, end - at);
        }
    }

    private boolean splits(int at) {
        if (at == 0 || at == text.length() || Chars.isHan(text.charAt(at))) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return Chars.isLatin(before) && Chars.isLatin(after) || Chars.isDigit(before) && Chars.isDigit(after);
    }

    /// Whether a spelling stands at `at`, of which so many characters do.
    private boolean goesOn(int index, int from, int at) {
        int length = length(index);
        int shift = starts[index] - at;
        if (at + length > text.length()) {
            return false;
        }
        for (int i = at + from; i < at + length; i++) {
            if (text.charAt(i) != letters[i + shift]) {
                return false;
            }
        }
        return true;
    }

    private int length(int index) {
        return starts[index + 1] - starts[index];
    }

    /// Never 0, so two beginnings share a key.
    private static long key(long first) {
        return first == 0 ? 1 : first;
    }

    private char charAt(int index, int depth) {
        return letters[starts[index] + depth];
    }

    private void put(int index) {
        long first = 0;
        for (int depth = 0; depth < characters; depth++) {
            first = first << Character.SIZE | charAt(index, depth);
        }
        beginnings.mark(first);
        int before = only.get(key(first));
        only.put(key(first), before == LongTable.NONE ? index : SHARED);
        if (before != LongTable.NONE) {
            if (before != SHARED) {
                grow(before);
            }
            grow(index);
        }
    }

    /// Puts a spelling into the trie.
    private void grow(int index) {
        trie.reserve(length(index) + 1);
        int node = 0;
        for (int depth = 0; depth < length(index); depth++) {
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
        if (length(index) == depth) {
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

    private void walk(int start, Places places) {
        int node = 0;
        for (int end = start; end < text.length(); end++) {
            node = trie.step(node, text.charAt(end));
            if (node == Trie.NONE) {
                return;
            }
            int value = trie.value(node);
            if (isLone(value)) {
                if (goesOn(lone(value), end + 1 - start, start)) {
                    add(lone(value), start, places);
                }
                return;
            }
            if (value != Trie.NONE) {
                add(value, start, places);
            }
        }
    }
}
