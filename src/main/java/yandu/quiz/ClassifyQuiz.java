package yandu.quiz;

import java.util.Optional;
import java.util.random.RandomGenerator;
import yandu.study.Prompt;

/// Sort six measures into the three items they belong to, two each.
///
/// Bad would be the same as for [MatchQuiz].
final class ClassifyQuiz implements QuizType {
    private static final int ITEMS = 3;
    private static final int EACH = 2;

    @Override
    public String id() {
        return "classify";
    }

    @Override
    public Optional<Question> make(Pool pool, RandomGenerator random) {
        return Sorting.of(pool, ITEMS, EACH, random)
                .map(sorting -> sorting.question(id(), Prompt.of("quiz.prompt.classify"), random));
    }
}
