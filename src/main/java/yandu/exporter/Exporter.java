package yandu.exporter;

import java.io.IOException;
import java.io.OutputStream;

/// Writes one format.
public interface Exporter {

    /// File name extension without the dot; also the format's name on the command line.
    String extension();

    /// Writes the whole pack; the stream stays open.
    void write(StudyPack pack, OutputStream out) throws IOException;
}
