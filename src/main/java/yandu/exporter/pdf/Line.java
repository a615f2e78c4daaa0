package yandu.exporter.pdf;

import java.util.List;
import yandu.exporter.page.Run.Look;

/// Words that fit beside each other.
///
/// @param last whether the paragraph or a line of its own ends here
/// @param width in points
record Line(List<Piece> pieces, float width, boolean last) {

    /// Words that look the same.
    ///
    /// @param opens whether the run begins here
    record Piece(String text, Look look, float width, boolean opens) {

        int length() {
            return text.codePointCount(0, text.length());
        }
    }

    Line {
        pieces = List.copyOf(pieces);
    }

    int length() {
        return pieces.stream().mapToInt(Piece::length).sum();
    }
}
