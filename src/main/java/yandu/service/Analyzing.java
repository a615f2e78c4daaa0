package yandu.service;

import java.nio.file.Path;
import java.util.Optional;
import yandu.analysis.Analysis;
import yandu.analysis.Analyzer;

/// Looking at a file without a library.
public final class Analyzing {
    private final Intake intake;
    private final Analyzer analyzer = new Analyzer();

    public Analyzing(Intake intake) {
        this.intake = intake;
    }

    /// Reads and analyses a file.
    ///
    /// @throws Refused if the file cannot become a report
    public Analysis analyze(Path file) {
        return analyzer.analyze(intake.read(file, Optional.empty()).document());
    }
}
