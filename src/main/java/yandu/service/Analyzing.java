package yandu.service;

import java.nio.file.Path;
import java.util.Optional;
import yandu.analysis.Analysis;
import yandu.analysis.Analyzer;
import yandu.document.GivenText;

/// Looking at a file without a library.
public final class Analyzing {
    private final Intake intake;
    private final Analyzer analyzer = new Analyzer();

    public Analyzing(Intake intake) {
        this.intake = intake;
    }

    /// A file and what was found in it.
    ///
    /// @param given the text with what was left out of it
    public record Analyzed(Analysis analysis, GivenText given) {}

    /// Reads and analyses a file.
    ///
    /// @throws Refused if the file cannot become a report
    public Analyzed analyze(Path file) {
        var read = intake.read(file, Optional.empty());
        var given = GivenText.of(read.document().text(), read.source().leftOut());
        return new Analyzed(analyzer.analyze(read.document()), given);
    }
}
