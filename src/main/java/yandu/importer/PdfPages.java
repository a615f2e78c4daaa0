package yandu.importer;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import yandu.importer.guard.Guard;
import yandu.importer.layout.Glyph;
import yandu.importer.layout.Sheet;

/// Where the characters of a PDF stand. What the library would make of them is left aside: only their places are taken.
final class PdfPages extends PDFTextStripper {
    private final Guard guard;
    private final List<Sheet> sheets = new ArrayList<>();
    private List<Glyph> glyphs = new ArrayList<>();
    private long characters;

    private PdfPages(Guard guard) {
        this.guard = guard;
    }

    static List<Sheet> of(PDDocument document, Guard guard) throws IOException {
        var pages = new PdfPages(guard);
        pages.writeText(document, Writer.nullWriter());
        return pages.sheets;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        guard.look();
        glyphs = new ArrayList<>();
        super.processPage(page);
        var box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        sheets.add(new Sheet(turned ? box.getWidth() : box.getHeight(), glyphs));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        guard.look();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition at) {
        var text = at.getUnicode();
        if (text == null || text.isEmpty() || at.getDir() != 0) {
            return;
        }
        guard.characters(characters += text.length());
        glyphs.add(
                new Glyph(plain(text), at.getXDirAdj(), at.getYDirAdj(), at.getWidthDirAdj(), Math.max(1, at.getFontSizeInPt())));
    }

    /// Ligatures are letters again.
    private static String plain(String text) {
        char c = text.charAt(0);
        return c >= '\ufb00' && c <= '\ufb06' ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    @Override
    protected void writePage() {
        // the characters are all that is wanted
    }
}
