package yandu.exporter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Writes a study pack as one Markdown file. Each entry links to the paragraph it is from.
public final class MarkdownExporter implements Exporter {

    @Override
    public String extension() {
        return "md";
    }

    @Override
    public void write(StudyPack pack, OutputStream out) throws IOException {
        var page = new MarkdownPage(new Contents(pack));
        out.write(page.text().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
