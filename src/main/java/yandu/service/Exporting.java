package yandu.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// Taking notes, outline and cards away.
public final class Exporting {

    /// The formats there are, as file name extensions.
    public List<String> formats() {
        throw new UnsupportedOperationException();
    }

    /// The parts an export can hold, in the order they have in the file: `outline`, `text`, `phrases`, …
    public List<String> parts() {
        throw new UnsupportedOperationException();
    }

    /// Writes a file: beside the target first, then moved onto it; never half a file.
    ///
    /// @throws Refused if the format is unknown or the file cannot be written
    public void export(
            String reportId, String format, Path target, Set<String> parts, String language) {
        throw new UnsupportedOperationException();
    }
}
