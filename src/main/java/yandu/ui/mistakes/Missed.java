package yandu.ui.mistakes;

import yandu.document.Report;
import yandu.service.MistakeBook.Mistake;

/// A mistake with the report that it was made on.
public record Missed(Report report, Mistake mistake) {}
