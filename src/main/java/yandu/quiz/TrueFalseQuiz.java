package yandu.quiz;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import yandu.study.Answer;
import yandu.study.Card;
import yandu.study.CardKind;
import yandu.study.Prompt;

/// True or false: what the report says, or the same with one piece exchanged for another of its kind.
///
/// Bad would be: an exchange that is true as well ([Distractors] answers for that), a false statement that is
/// told by its form, true statements more often than false ones.
final class TrueFalseQuiz implements QuizType {
    /// The same in every language: √ is option 0.
    private static final List<String> OPTIONS = List.of("√", "×");

    private static final List<CardKind> KINDS =
            List.of(
                    CardKind.PHRASE_CLOZE,
                    CardKind.PHRASE_CLOZE,
                    CardKind.MEASURE_AREA,
                    CardKind.AREA_HEAD,
                    CardKind.SLOGAN_CLOZE,
                    CardKind.FIGURE,
                    CardKind.DATE);

    @Override
    public String id() {
        return "truefalse";
    }

    @Override
    public Optional<Question> make(Pool pool, RandomGenerator random) {
        var kinds = KINDS.stream().filter(kind -> !pool.cards(kind).isEmpty()).toList();
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        var card = Draw.one(pool.cards(Draw.one(kinds, random)), random);
        return Stems.hides(card)
                ? new Distractors(pool)
                        .to(card, random)
                        .map(wrong -> question(card, wrong.getFirst(), random.nextBoolean()))
                : Optional.empty();
    }

    private Question question(Card card, String wrong, boolean right) {
        var evidence = ((Answer.Literal) card.answer()).span();
        return new Question(
                id(),
                statement(card, right ? card.answer().text() : wrong),
                new AnswerShape.Choice(OPTIONS, Set.of(right ? 0 : 1)),
                card.sentence().cover(evidence),
                evidence,
                Optional.of(card.key()),
                card.area());
    }

    private static Prompt statement(Card card, String said) {
        var front = card.prompt().args().getFirst();
        return card.kind() == CardKind.MEASURE_AREA
                ? Prompt.of("quiz.prompt.truefalse.belongs", front, said)
                : Prompt.of("quiz.prompt.truefalse", front.replace(Prompt.BLANK, said));
    }
}
