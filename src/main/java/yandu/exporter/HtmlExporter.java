package yandu.exporter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import yandu.exporter.StudyPack.Part;

/// Writes a study pack as one HTML file with its style inside and no script: it reads well on screens light and dark
/// and on paper. Each entry links to the sentence it is from.
public final class HtmlExporter implements Exporter {

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public void write(StudyPack pack, OutputStream out) throws IOException {
        out.write(new HtmlPage(new Contents(pack), style()).text().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /// The key of a part's heading.
    static String key(Part part) {
        return "export.part." + part.name().toLowerCase(Locale.ROOT);
    }

    private static String style() throws IOException {
        try (var in = HtmlExporter.class.getResourceAsStream("/yandu/exporter/export.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
