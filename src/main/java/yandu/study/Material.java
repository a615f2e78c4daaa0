package yandu.study;

import yandu.analysis.Analysis;
import yandu.analysis.Glossary;

/// What cards and questions are made from: one analysed report and the glossary.
public record Material(Analysis analysis, Glossary glossary) {

    /// The text that every span points into.
    public String text() {
        return analysis.document().text();
    }
}
