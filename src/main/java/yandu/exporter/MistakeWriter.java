package yandu.exporter;

import java.io.IOException;
import java.io.OutputStream;
import yandu.analysis.Steps;

/// Writes the wrong-answer book in one format.
public interface MistakeWriter {

    /// File name extension without the dot.
    String extension();

    /// Writes all rows; the stream stays open.
    ///
    /// @throws java.util.concurrent.CancellationException if `steps` stops it
    void write(MistakeSheet sheet, Steps steps, OutputStream out) throws IOException;
}
