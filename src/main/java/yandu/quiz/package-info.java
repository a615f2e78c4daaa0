/// Questions, the shapes of their answers, and grading. Start at [QuizTypes].
package yandu.quiz;
