package yandu.quiz;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import yandu.study.Card;
import yandu.study.CardKind;
import yandu.study.Prompt;

/// Fill in by typing: a cloze with one blank.
///
/// Bad would be: an answer too long to type without a slip, two blanks and one field, a stem that says the
/// answer.
final class TypedQuiz implements QuizType {
    private static final int LONGEST = 12;

    private static final List<CardKind> KINDS =
            List.of(
                    CardKind.PHRASE_CLOZE,
                    CardKind.PHRASE_CLOZE,
                    CardKind.AREA_HEAD,
                    CardKind.SLOGAN_CLOZE,
                    CardKind.SLOGAN_COMPLETION,
                    CardKind.FIGURE,
                    CardKind.DATE);

    @Override
    public String id() {
        return "typed";
    }

    @Override
    public Optional<Question> make(Pool pool, RandomGenerator random) {
        var kinds = KINDS.stream().filter(kind -> !pool.cards(kind).isEmpty()).toList();
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        var card = Draw.one(pool.cards(Draw.one(kinds, random)), random);
        return Optional.of(card)
                .filter(TypedQuiz::canBeTyped)
                .map(c -> Question.from(c, id(), new AnswerShape.Blank(List.of(c.answer().text()))));
    }

    private static boolean canBeTyped(Card card) {
        var front = String.join("\n", card.prompt().args());
        int blank = front.indexOf(Prompt.BLANK);
        return card.answer().text().length() <= LONGEST
                && blank >= 0
                && blank == front.lastIndexOf(Prompt.BLANK)
                && Stems.hides(card);
    }
}
