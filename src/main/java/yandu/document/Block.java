package yandu.document;

/// One paragraph of a document as the source had it.
///
/// @param level nesting of a heading or of an item of a list from 1; 0 for the title and for body text
public record Block(Kind kind, Span span, int level) {

    /// What the source says the block is. A heading that only its wording gives away is a `PARAGRAPH`
    /// here: finding it is the work of `analysis`.
    public enum Kind {
        TITLE,
        HEADING,
        PARAGRAPH,
        /// An item of a list of the source.
        ITEM,
        /// A row of a table, its cells apart by tabs.
        ROW,
        /// A note of a deck of cards, on one line: words that are learnt as they are.
        NOTE;

        /// Whether it stands above text rather than being text.
        public boolean isHead() {
            return this == TITLE || this == HEADING;
        }
    }
}
