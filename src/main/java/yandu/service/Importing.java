package yandu.service;

import java.nio.file.Path;
import java.util.List;
import yandu.document.Report;

/// Bringing reports into the library.
public final class Importing {

    /// What became of a file.
    ///
    /// @param known whether the library already held this text
    public record Outcome(Report report, boolean known, int areas, int phrases, int cards) {}

    /// Reads a file, analyses it, makes its cards and keeps it all in one transaction.
    ///
    /// @throws Refused if the file cannot become a report; the library is then as it was
    public Outcome importFile(Path file) {
        throw new UnsupportedOperationException();
    }

    /// Every readable file of a folder, by name; those refused are left out and told to `refused`.
    public List<Outcome> importFolder(Path folder, java.util.function.Consumer<Refused> refused) {
        throw new UnsupportedOperationException();
    }

    /// Text from the clipboard.
    public Outcome importText(String text, String fallbackTitle) {
        throw new UnsupportedOperationException();
    }

    /// The report that comes with the program, imported on first run.
    public Outcome importBuiltIn() {
        throw new UnsupportedOperationException();
    }
}
