package yandu.ui.quiz;

import yandu.document.Report;
import yandu.quiz.Question;

/// A question with the report it is about.
public record Asked(Report report, Question question) {}
