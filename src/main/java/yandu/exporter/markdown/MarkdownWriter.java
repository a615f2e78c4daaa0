package yandu.exporter.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import yandu.analysis.Steps;
import yandu.exporter.page.Page;
import yandu.exporter.page.PageWriter;

/// Writes a page as one Markdown file. Links lead to paragraphs: a place in each sentence would make the file hard to read.
public final class MarkdownWriter implements PageWriter {

    @Override
    public String extension() {
        return "md";
    }

    @Override
    public void write(Page page, Steps steps, OutputStream out) throws IOException {
        out.write(new MarkdownPage(page).text(steps).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
