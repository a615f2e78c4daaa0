/// Quizzes from set-up to result; knows answer shapes, never quiz types. Start at [QuizModel].
package yandu.ui.quiz;
