package yandu.quiz;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import yandu.document.Span;

/// Multiple choice: which of five measures belong to an item of a list; two or three do.
///
/// Bad would be: a measure that shares a word with the item ([Pool] leaves it out) or stands in two places,
/// two that say the same, options told apart by form or length ([Belonging] answers for these).
final class MultipleQuiz implements QuizType {
    private static final int OPTIONS = 5;
    private static final int FEWEST_RIGHT = 2;

    @Override
    public String id() {
        return "multiple";
    }

    @Override
    public List<Offer> offers(Pool pool) {
        return Belonging.offers(
                pool,
                id(),
                random -> FEWEST_RIGHT + random.nextInt(2),
                OPTIONS,
                (belonging, random) -> question(pool, belonging, random));
    }

    private Question question(Pool pool, Belonging belonging, RandomGenerator random) {
        var options = Draw.shuffled(belonging.all(), random);
        var correct =
                IntStream.range(0, options.size())
                        .filter(i -> belonging.own().contains(options.get(i)))
                        .boxed()
                        .collect(toUnmodifiableSet());
        var head = belonging.member().head().span();
        var sentence = belonging.own().stream().map(Groups.Fact::span).reduce(head, Span::cover);
        return new Question(
                id(),
                Theme.MEASURES,
                belonging.prompt("quiz.prompt.multiple"),
                new AnswerShape.Choice(options.stream().map(Groups.Fact::text).toList(), correct),
                sentence,
                belonging.own().stream().map(Groups.Fact::span).sorted().toList(),
                Optional.empty(),
                options.stream().map(fact -> Optional.of(fact.card().key())).toList(),
                pool.material().areaAt(head));
    }
}
