package yandu.document;

/// One paragraph of a document as the source had it.
///
/// @param level nesting of a heading from 1; 0 for the title and for body text
public record Block(Kind kind, Span span, int level) {

    /// What the source says the block is. A heading that only its wording gives away is a `PARAGRAPH`
    /// here: finding it is the work of `analysis`.
    public enum Kind {
        TITLE,
        HEADING,
        PARAGRAPH
    }
}
