package yandu.quiz;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import yandu.study.Answer;
import yandu.study.Card;
import yandu.study.CardKind;

/// Single choice: a card with four options.
///
/// Bad would be: an option that is also true, two that mean the same, one that stands out by its length or
/// shape ([Distractors] answers for these); a stem that says the answer; a measure that shares a word with
/// its area.
final class SingleQuiz implements QuizType {
    /// Kinds that suit, the more important ones several times.
    private static final List<CardKind> KINDS =
            List.of(
                    CardKind.PHRASE_CLOZE,
                    CardKind.PHRASE_CLOZE,
                    CardKind.PHRASE_CLOZE,
                    CardKind.MEASURE_AREA,
                    CardKind.MEASURE_AREA,
                    CardKind.AREA_HEAD,
                    CardKind.AREA_NEXT,
                    CardKind.SLOGAN_CLOZE,
                    CardKind.FIGURE,
                    CardKind.DATE);

    @Override
    public String id() {
        return "single";
    }

    @Override
    public Optional<Question> make(Pool pool, RandomGenerator random) {
        var kinds = KINDS.stream().filter(kind -> !pool.cards(kind).isEmpty()).toList();
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        var card = Draw.one(pool.cards(Draw.one(kinds, random)), random);
        return Stems.hides(card)
                ? new Distractors(pool).to(card, random).map(wrong -> question(card, wrong, random))
                : Optional.empty();
    }

    private Question question(Card card, List<String> wrong, RandomGenerator random) {
        var answer = (Answer.Literal) card.answer();
        var options = Draw.shuffled(Stems.with(wrong, answer.text()), random);
        var shape = new AnswerShape.Choice(options, Set.of(options.indexOf(answer.text())));
        return Question.from(card, id(), shape);
    }
}
