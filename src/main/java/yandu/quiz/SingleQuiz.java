package yandu.quiz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import yandu.study.Card;
import yandu.study.CardKind;
import yandu.study.Prompt;

/// Single choice: a card with four options.
///
/// Bad would be: an option that is also true, two that mean the same, one that stands out by its length or
/// shape ([Distractors] answers for these); a stem that says the answer; a measure that shares a word with
/// its area.
final class SingleQuiz implements QuizType {
    private static final Map<CardKind, Integer> KINDS =
            Map.of(
                    CardKind.PHRASE_CLOZE, 3,
                    CardKind.MEASURE_AREA, 2,
                    CardKind.AREA_HEAD, 1,
                    CardKind.AREA_NEXT, 1,
                    CardKind.SLOGAN_CLOZE, 1,
                    CardKind.FIGURE, 1,
                    CardKind.DATE, 1);

    @Override
    public String id() {
        return "single";
    }

    @Override
    public List<Offer> offers(Pool pool) {
        return pool.cards(KINDS.keySet())
                .filter(Stems::hides)
                .map(card -> Offer.about(card, KINDS.get(card.kind()), random -> make(pool, card, random)))
                .toList();
    }

    private Optional<Question> make(Pool pool, Card card, RandomGenerator random) {
        return Stems.of(pool, card)
                .flatMap(
                        stem ->
                                pool.distractors()
                                        .to(card, Distractors.WANTED, random)
                                        .map(wrong -> question(card, stem, wrong, random)));
    }

    private Question question(Card card, Prompt stem, List<String> wrong, RandomGenerator random) {
        var answer = card.answer().text();
        var options = Draw.shuffled(Stems.with(wrong, answer), random);
        var shape = new AnswerShape.Choice(options, Set.of(options.indexOf(answer)));
        return Question.from(card, id(), stem, shape, Optional.empty());
    }
}
