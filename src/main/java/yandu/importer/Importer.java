package yandu.importer;

import java.io.IOException;
import java.nio.file.Path;

/// Reads one format.
public interface Importer {

    /// Whether this importer is the one for a file, judged by its bytes first and its name second.
    ///
    /// @param head the first bytes of the file, at most 4096
    boolean accepts(Path path, byte[] head);

    /// @throws ImportException if the file is not what it seems, or has no text
    /// @throws yandu.importer.guard.Exceeded if it costs more than it may
    Imported read(Path path, Request request) throws IOException, ImportException;
}
