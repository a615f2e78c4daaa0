package yandu.exporter;

import java.io.IOException;
import java.io.OutputStream;

/// Writes the wrong-answer book in one format.
public interface MistakeWriter {

    /// File name extension without the dot.
    String extension();

    /// Writes all rows; the stream stays open.
    void write(MistakeSheet sheet, OutputStream out) throws IOException;
}
