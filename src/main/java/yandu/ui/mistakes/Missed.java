package yandu.ui.mistakes;

import yandu.document.Report;
import yandu.service.Quizzing;

/// A mistake with the report that it was made on.
public record Missed(Report report, Quizzing.Mistake mistake) {}
