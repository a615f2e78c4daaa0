package yandu.importer.layout;

/// One character on a page.
///
/// @param x left edge
/// @param y base line, from the top of the page
/// @param size of the type
public record Glyph(String text, float x, float y, float width, float size) {

    float right() {
        return x + width;
    }
}
