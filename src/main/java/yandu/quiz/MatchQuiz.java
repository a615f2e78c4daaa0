package yandu.quiz;

import java.util.Optional;
import java.util.random.RandomGenerator;
import yandu.study.Prompt;

/// Match four measures with the four items they belong to.
///
/// Bad would be: a measure that shares a word with its own item ([Pool] leaves it out), or one with another
/// item of the question, two measures that say the same.
final class MatchQuiz implements QuizType {
    private static final int PAIRS = 4;

    @Override
    public String id() {
        return "match";
    }

    @Override
    public Optional<Question> make(Pool pool, RandomGenerator random) {
        return Sorting.of(pool, PAIRS, 1, random)
                .map(sorting -> sorting.question(id(), Prompt.of("quiz.prompt.match"), random));
    }
}
