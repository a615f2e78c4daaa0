package yandu.quiz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import yandu.study.Card;
import yandu.study.CardKind;
import yandu.study.Prompt;

/// Fill in by typing: a cloze with one blank, or a sentence with several.
///
/// Bad would be: an answer too long to type without a slip, more blanks than fields, a stem that says the
/// answer; a date that nobody has to know (one without a year is a day of the news).
final class TypedQuiz implements QuizType {
    private static final int LONGEST = 12;
    private static final int MOST_BLANKS = 3;

    private static final Map<CardKind, Integer> KINDS =
            Map.of(
                    CardKind.PHRASE_CLOZE, 2,
                    CardKind.AREA_HEAD, 1,
                    CardKind.SLOGAN_CLOZE, 1,
                    CardKind.SLOGAN_COMPLETION, 1,
                    CardKind.FIGURE, 1,
                    CardKind.DATE, 1);

    @Override
    public String id() {
        return "typed";
    }

    @Override
    public List<Offer> offers(Pool pool) {
        return Stream.concat(
                        pool.cards(KINDS.keySet())
                                .filter(TypedQuiz::canBeTyped)
                                .map(card -> Offer.about(card, KINDS.get(card.kind()), _ -> Optional.of(one(card)))),
                        pool.holes().stream()
                                .filter(TypedQuiz::canBeTyped)
                                .map(holes -> pool.offer("typed-several", holes, _ -> Optional.of(several(pool, holes)))))
                .toList();
    }

    private Question one(Card card) {
        return Question.from(card, id(), new AnswerShape.Blank(List.of(card.answer().text())));
    }

    private Question several(Pool pool, Holes holes) {
        var prompt = Prompt.of("quiz.prompt.blanks", holes.front(pool.text(), _ -> ""));
        return pool.question(id(), prompt, new AnswerShape.Blank(holes.texts()), holes);
    }

    private static boolean canBeTyped(Card card) {
        var front = String.join("\n", card.prompt().args());
        int blank = front.indexOf(Prompt.BLANK);
        boolean dateOfNews = card.kind() == CardKind.DATE && !card.answer().text().contains("年");
        return isShort(card.answer().text())
                && blank >= 0
                && blank == front.lastIndexOf(Prompt.BLANK)
                && !dateOfNews
                && Stems.hides(card);
    }

    private static boolean canBeTyped(Holes holes) {
        return holes.items().size() <= MOST_BLANKS && holes.texts().stream().allMatch(TypedQuiz::isShort);
    }

    private static boolean isShort(String answer) {
        return answer.length() <= LONGEST;
    }
}
