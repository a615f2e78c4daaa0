package yandu.quiz;

import java.util.List;
import yandu.study.Prompt;

/// Match four measures with the four items they belong to.
///
/// Bad would be: a measure that shares a word with its own item ([Pool] leaves it out), or one with another
/// item of the question, two measures that say the same ([Sorting] answers for these).
final class MatchQuiz implements QuizType {
    private static final int PAIRS = 4;

    @Override
    public String id() {
        return "match";
    }

    @Override
    public List<Offer> offers(Pool pool) {
        return Sorting.offers(pool, id(), Prompt.of("quiz.prompt.match"), PAIRS, 1);
    }
}
