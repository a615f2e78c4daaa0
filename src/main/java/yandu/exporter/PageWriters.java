package yandu.exporter;

import java.util.List;
import yandu.exporter.docx.DocxWriter;
import yandu.exporter.html.HtmlWriter;
import yandu.exporter.markdown.MarkdownWriter;
import yandu.exporter.page.PageWriter;
import yandu.exporter.pdf.PdfWriter;

/// The formats of pages: study packs, papers with their answer sheets, and the wrong-answer book are written in all of
/// them. A new one is a new file and a line here.
public final class PageWriters {
    public static final List<PageWriter> ALL = List.of(new DocxWriter(), new PdfWriter(), new HtmlWriter(), new MarkdownWriter());

    private PageWriters() {}
}
