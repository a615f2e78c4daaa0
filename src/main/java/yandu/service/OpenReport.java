package yandu.service;

import yandu.analysis.Analysis;
import yandu.analysis.Glossary;
import yandu.document.Report;

/// A report ready to be read.
///
/// @param position where reading stopped last: offset of the first character shown, 0 at first
public record OpenReport(Report report, Analysis analysis, Glossary glossary, int position) {

    /// Whether another says the same, wherever it is read at.
    public boolean isSameAs(OpenReport other) {
        return report.equals(other.report) && analysis.equals(other.analysis) && glossary.equals(other.glossary);
    }
}
