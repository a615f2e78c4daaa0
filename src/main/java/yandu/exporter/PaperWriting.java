package yandu.exporter;

import java.io.IOException;
import java.io.OutputStream;
import yandu.analysis.Steps;
import yandu.exporter.page.PageWriter;

/// Writes papers.
public final class PaperWriting {

    private PaperWriting() {}

    /// Writes the questions, or the answer sheet; the stream stays open.
    public static void write(PrintedPaper paper, PrintedPaper.Part part, PageWriter writer, Steps steps, OutputStream out) throws IOException {
        writer.write(PaperPage.of(paper, part), steps, out);
    }
}
