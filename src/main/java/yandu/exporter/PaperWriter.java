package yandu.exporter;

import java.io.IOException;
import java.io.OutputStream;

/// Writes papers in one format.
public interface PaperWriter {

    /// File name extension without the dot.
    String extension();

    /// Writes the questions, or the answer sheet; the stream stays open.
    void write(PrintedPaper paper, PrintedPaper.Part part, OutputStream out) throws IOException;
}
