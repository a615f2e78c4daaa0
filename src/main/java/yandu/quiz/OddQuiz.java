package yandu.quiz;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import yandu.study.Prompt;

/// Odd one out: of four measures the one that belongs to another item of the list; the note says to which.
///
/// Bad would be the same as for [MultipleQuiz].
final class OddQuiz implements QuizType {
    private static final int OPTIONS = 4;

    @Override
    public String id() {
        return "odd";
    }

    @Override
    public List<Offer> offers(Pool pool) {
        return Belonging.offers(
                pool, id(), _ -> OPTIONS - 1, OPTIONS, (belonging, random) -> question(pool, belonging, random));
    }

    private Question question(Pool pool, Belonging belonging, RandomGenerator random) {
        var odd = belonging.foreign().getFirst();
        var options = Draw.shuffled(belonging.all(), random);
        return new Question(
                id(),
                Theme.MEASURES,
                belonging.prompt("quiz.prompt.odd"),
                new AnswerShape.Choice(
                        options.stream().map(Groups.Fact::text).toList(), Set.of(options.indexOf(odd))),
                pool.material().sentence(odd.span()).cover(odd.span()),
                List.of(odd.span()),
                Optional.of(Prompt.of("quiz.note.belongs", odd.card().answer().text())),
                List.of(Optional.of(odd.card().key())),
                pool.material().areaAt(belonging.member().head().span()));
    }
}
