package yandu.analysis.text;

import java.util.Arrays;
import yandu.document.Span;

/// The words of a text in order, marks and spaces included; a word is named by its index.
public final class Words {
    private final int[] starts;
    private final int[] entries;
    private final Borders borders;
    private final int count;

    /// @param starts where each word begins; one more than there are words, the last being the text's end
    Words(int[] starts, int[] entries, int count) {
        this.starts = Arrays.copyOf(starts, count + 1);
        this.entries = Arrays.copyOf(entries, count);
        this.borders = new Borders(this.starts);
        this.count = count;
    }

    public int count() {
        return count;
    }

    public int start(int word) {
        return starts[word];
    }

    public int end(int word) {
        return starts[word + 1];
    }

    public int length(int word) {
        return starts[word + 1] - starts[word];
    }

    /// The span of the words from `first` up to, not including, `last`.
    public Span span(int first, int last) {
        return new Span(starts[first], starts[last]);
    }

    public WordClass type(int word) {
        return Entry.type(entries[word]);
    }

    /// What the word says about the borders of phrases beside it.
    public Role role(int word) {
        return Entry.role(entries[word]);
    }

    /// Natural logarithm of the word's frequency in general text, 0..15.
    public int commonness(int word) {
        return Entry.commonness(entries[word]);
    }

    /// How much the word speaks for a policy term when it ends one, 0..9.
    public int head(int word) {
        return Entry.head(entries[word]);
    }

    /// Whether the word is a verb that takes a policy term as its object.
    public boolean isFrame(int word) {
        return Entry.frame(entries[word]);
    }

    /// Whether the word is too general to make a term by itself.
    public boolean isGeneric(int word) {
        return Entry.generic(entries[word]);
    }

    /// Whether the word is itself a well-known term.
    public boolean isTerm(int word) {
        return Entry.term(entries[word]);
    }

    /// Whether a word begins or ends at `offset`.
    public boolean isBorder(int offset) {
        return borders.has(offset);
    }

    /// The word that begins at `offset` or holds it.
    public int at(int offset) {
        return borders.upTo(offset) - 1;
    }
}
