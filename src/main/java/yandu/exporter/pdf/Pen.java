package yandu.exporter.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import yandu.exporter.page.Palette;
import yandu.exporter.page.Run.Look;

/// Writes lines on sheets: marks under the words, words, lines under phrases.
final class Pen {
    private static final float SLANT = 0.2f;

    /// Wider gaps between characters would look like spaces, also to programs that read the file.
    private static final float WIDEST_GAP = 0.12f;

    /// Strokes and gaps of the line under phrases of a kind: colour alone says nothing to some.
    private static final Map<String, float[]> DASHES =
            Map.of(
                    "quoted", new float[] {1, 2}, "parallel", new float[] {4, 1}, "place", new float[] {8, 3},
                    "organization", new float[] {5, 3}, "person", new float[] {3, 3}, "date", new float[] {1, 3},
                    "figure", new float[] {6, 2, 1, 2});

    private final PdfFonts fonts;
    private final Sheets sheets;

    Pen(PdfFonts fonts, Sheets sheets) {
        this.fonts = fonts;
        this.sheets = sheets;
    }

    /// Writes a line on its base line.
    ///
    /// @param room the width that a line is spread to, 0 where it is not
    /// @param muted whether all of it is in the lighter ink
    void write(Line line, float size, float x, float base, float room, boolean muted) throws IOException {
        float gap = gap(line, size, room);
        float at = x;
        for (var piece : line.pieces()) {
            float width = piece.width() + gap * piece.length();
            ground(piece.look(), size, at, base, width);
            at += width;
        }
        at = x;
        for (var piece : line.pieces()) {
            float width = piece.width() + gap * piece.length();
            if (piece.opens()) {
                piece.look().place().ifPresent(sheets::place);
            }
            float left = at;
            piece.look().link().ifPresent(place -> sheets.link(new PDRectangle(left, base - size * 0.3f, width, size * 1.2f), place));
            words(piece, size, at, base, gap, muted);
            at += width;
        }
    }

    private static float gap(Line line, float size, float room) {
        int places = line.length() - 1;
        if (room == 0 || line.last() || places < 1) {
            return 0;
        }
        float gap = (room - line.width()) / places;
        return gap > 0 && gap < size * WIDEST_GAP ? gap : 0;
    }

    private void ground(Look look, float size, float x, float base, float width) throws IOException {
        var ink = sheets.ink();
        if (look.marker().isPresent() || look.kind().isPresent()) {
            ink.setNonStrokingColor(new Color(look.marker().isPresent() ? Palette.marker(look.marker().getAsInt()) : Palette.tint(look.kind().get())));
            ink.addRect(x, base - size * 0.25f, width, size * 1.2f);
            ink.fill();
        }
        if (look.kind().isPresent()) {
            ink.setStrokingColor(new Color(Palette.kind(look.kind().get())));
            ink.setLineWidth(look.kind().get().equals("numbered") ? 1.4f : 0.7f);
            ink.setLineDashPattern(DASHES.getOrDefault(look.kind().get(), new float[0]), 0);
            ink.moveTo(x, base - size * 0.25f);
            ink.lineTo(x + width, base - size * 0.25f);
            ink.stroke();
            ink.setLineDashPattern(new float[0], 0);
        }
    }

    private void words(Line.Piece piece, float size, float x, float base, float gap, boolean muted) throws IOException {
        var ink = sheets.ink();
        var look = piece.look();
        var face = fonts.face(look.bold());
        ink.beginText();
        ink.setNonStrokingColor(new Color(look.link().isPresent() ? Palette.LINK : muted || look.muted() ? Palette.MUTED : Palette.INK));
        ink.setCharacterSpacing(gap);
        ink.setTextMatrix(new Matrix(1, 0, look.italic() ? SLANT : 0, 1, x, base));
        var text = piece.text();
        for (int from = 0; from < text.length(); ) {
            var font = face.font(text.codePointAt(from));
            int to = from;
            while (to < text.length() && face.font(text.codePointAt(to)) == font) {
                to += Character.charCount(text.codePointAt(to));
            }
            show(ink, font, size, text.substring(from, to));
            from = to;
        }
        ink.endText();
    }

    private static void show(PDPageContentStream ink, PDFont font, float size, String text) throws IOException {
        ink.setFont(font, size);
        ink.showText(text);
    }

    /// Writes the number of a sheet.
    static void number(PDPageContentStream ink, PdfFonts fonts, Line line, float size, float x, float base) throws IOException {
        var text = line.pieces().getFirst().text();
        ink.beginText();
        ink.setNonStrokingColor(new Color(Palette.MUTED));
        ink.newLineAtOffset(x, base);
        show(ink, fonts.face(false).font(text.codePointAt(0)), size, text);
        ink.endText();
    }

    /// A thin line across.
    void rule(float x, float y, float width) throws IOException {
        var ink = sheets.ink();
        ink.setStrokingColor(new Color(Palette.LINE));
        ink.setLineWidth(0.6f);
        ink.moveTo(x, y);
        ink.lineTo(x + width, y);
        ink.stroke();
    }

    /// A bar at the left of a passage.
    void bar(float x, float from, float to) throws IOException {
        var ink = sheets.ink();
        ink.setNonStrokingColor(new Color(Palette.kind("quoted")));
        ink.addRect(x, to, 2.2f, from - to);
        ink.fill();
    }
}
