package yandu.service;

import yandu.quiz.Question;

/// A question with the report it is about.
public record QuizItem(String reportId, Question question) {}
