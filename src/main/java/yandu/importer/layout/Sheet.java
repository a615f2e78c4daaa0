package yandu.importer.layout;

import java.util.List;

/// One page with its characters in the order in which the file draws them.
public record Sheet(float height, List<Glyph> glyphs) {

    public Sheet {
        glyphs = List.copyOf(glyphs);
    }
}
