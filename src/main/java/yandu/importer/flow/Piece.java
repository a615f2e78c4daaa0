package yandu.importer.flow;

/// One paragraph of a source.
///
/// @param level of a heading from 1, of an item from 1; else 0
/// @param text without line ends
public record Piece(Kind kind, int level, String text) {

    /// What the source says it is.
    public enum Kind {
        TITLE,
        HEADING,
        PARAGRAPH,
        ITEM,
        ROW
    }
}
