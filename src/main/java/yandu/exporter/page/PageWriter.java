package yandu.exporter.page;

import java.io.IOException;
import java.io.OutputStream;
import yandu.analysis.Steps;

/// Writes pages in one format.
public interface PageWriter {

    /// File name extension without the dot; also the format's name on the command line.
    String extension();

    /// Writes the whole page; the stream stays open.
    ///
    /// @param steps told how far it is
    /// @throws java.util.concurrent.CancellationException if `steps` stops it
    void write(Page page, Steps steps, OutputStream out) throws IOException;
}
