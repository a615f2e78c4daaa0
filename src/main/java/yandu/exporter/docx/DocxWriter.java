package yandu.exporter.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import yandu.analysis.Steps;
import yandu.exporter.page.Page;
import yandu.exporter.page.PageWriter;

/// Writes a page as a text document that Word, LibreOffice and others open and change: styles that go by their usual names,
/// notes as comments, links inside the document.
public final class DocxWriter implements PageWriter {

    /// The same page gives the same bytes.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public void write(Page page, Steps steps, OutputStream out) throws IOException {
        var body = new DocxBody(page, steps);
        var document = body.xml();
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (var part : new String[] {"[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml", "word/footer.xml"}) {
            put(zip, part, resource(part));
        }
        put(zip, "docProps/core.xml", resource("docProps/core.xml").replace("{title}", Xml.escape(page.title())));
        put(zip, "word/numbering.xml", DocxLists.xml(resource("word/numbering.xml"), body.numberedLists()));
        put(zip, "word/comments.xml", DocxComments.xml(page.remarks()));
        put(zip, "word/document.xml", document);
        zip.finish();
        out.flush();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String resource(String part) throws IOException {
        var name = "/yandu/exporter/docx/" + part.substring(part.lastIndexOf('/') + 1).replaceFirst("^(?=\\.rels)", "package").replace("[", "").replace("]", "");
        try (var in = DocxWriter.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
