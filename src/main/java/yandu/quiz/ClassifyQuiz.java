package yandu.quiz;

import java.util.List;
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
    public List<Offer> offers(Pool pool) {
        return Sorting.offers(pool, id(), Prompt.of("quiz.prompt.classify"), ITEMS, EACH);
    }
}
