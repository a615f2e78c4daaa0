package yandu.exporter.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import yandu.analysis.Steps;
import yandu.exporter.page.Page;
import yandu.exporter.page.PageWriter;

/// Writes a page as one HTML file with its style inside and no script: it reads well on screens light and dark and on
/// paper.
public final class HtmlWriter implements PageWriter {

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public void write(Page page, Steps steps, OutputStream out) throws IOException {
        out.write(new HtmlPage(page, style(), steps).text().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String style() throws IOException {
        try (var in = HtmlWriter.class.getResourceAsStream("/yandu/exporter/export.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
