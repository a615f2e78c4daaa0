package yandu.quiz;

import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import yandu.study.Prompt;

/// Odd one out: of four measures the one that belongs to another item of the list.
///
/// Bad would be the same as for [MultipleQuiz].
final class OddQuiz implements QuizType {
    private static final int OWN = 3;

    @Override
    public String id() {
        return "odd";
    }

    @Override
    public Optional<Question> make(Pool pool, RandomGenerator random) {
        return Belonging.of(pool, OWN, 1, random).map(belonging -> question(pool, belonging, random));
    }

    private Question question(Pool pool, Belonging belonging, RandomGenerator random) {
        var odd = belonging.foreign().getFirst();
        var options = Draw.shuffled(belonging.all(), random);
        return new Question(
                id(),
                Prompt.of("quiz.prompt.odd", belonging.member().head().text()),
                new AnswerShape.Choice(
                        options.stream().map(Pool.Fact::text).toList(), Set.of(options.indexOf(odd))),
                pool.material().sentence(odd.span()).cover(odd.span()),
                odd.span(),
                Optional.of(odd.card().key()),
                pool.material().areaAt(odd.span()));
    }
}
