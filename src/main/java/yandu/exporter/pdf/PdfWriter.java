package yandu.exporter.pdf;

import java.io.IOException;
import java.io.OutputStream;
import yandu.analysis.Steps;
import yandu.exporter.page.Page;
import yandu.exporter.page.PageWriter;

/// Writes a page as PDF for paper of size A4: Chinese glyphs on every machine, text that can be selected, an outline, page
/// numbers, links.
public final class PdfWriter implements PageWriter {

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public void write(Page page, Steps steps, OutputStream out) throws IOException {
        try (var book = new PdfBook(page, steps)) {
            book.write(out);
        }
    }
}
