package yandu.service;

import java.nio.file.Path;
import yandu.analysis.Analysis;
import yandu.analysis.Analyzer;
import yandu.importer.ImportException;
import yandu.importer.Importers;

/// Looking at a file without a library.
public final class Analyzing {
    private final Analyzer analyzer = new Analyzer();

    /// Reads and analyses a file.
    ///
    /// @throws Refused if the file cannot become a report
    public Analysis analyze(Path file) {
        try {
            return analyzer.analyze(Importers.read(file).document());
        } catch (ImportException e) {
            throw new Refused(e, Refused.Kind.INPUT, e.key(), e.arguments().toArray());
        }
    }
}
