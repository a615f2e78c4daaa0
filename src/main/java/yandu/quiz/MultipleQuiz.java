package yandu.quiz;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import yandu.document.Span;
import yandu.study.Prompt;

/// Multiple choice: which of five measures belong to an item of a list; two or three do.
///
/// Bad would be: a measure that shares a word with the item ([Pool] leaves it out) or stands in two places,
/// two that say the same.
final class MultipleQuiz implements QuizType {
    private static final int OPTIONS = 5;
    private static final int FEWEST_RIGHT = 2;

    @Override
    public String id() {
        return "multiple";
    }

    @Override
    public Optional<Question> make(Pool pool, RandomGenerator random) {
        int right = FEWEST_RIGHT + random.nextInt(2);
        return Belonging.of(pool, right, OPTIONS - right, random)
                .map(belonging -> question(pool, belonging, random));
    }

    private Question question(Pool pool, Belonging belonging, RandomGenerator random) {
        var options = Draw.shuffled(belonging.all(), random);
        var correct =
                IntStream.range(0, options.size())
                        .filter(i -> belonging.own().contains(options.get(i)))
                        .boxed()
                        .collect(toUnmodifiableSet());
        var first = belonging.own().getFirst().span();
        var head = belonging.member().head().span();
        var sentence = belonging.own().stream().map(Pool.Fact::span).reduce(head, Span::cover);
        return new Question(
                id(),
                Prompt.of("quiz.prompt.multiple", belonging.member().head().text()),
                new AnswerShape.Choice(options.stream().map(Pool.Fact::text).toList(), correct),
                sentence,
                first,
                Optional.empty(),
                pool.material().areaAt(first));
    }
}
