package yandu.quiz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import yandu.study.Answer;
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
                                .map(card -> Offer.about(card, KINDS.get(card.kind()), _ -> one(pool, card))),
                        pool.holes().stream()
                                .filter(TypedQuiz::canBeTyped)
                                .map(holes -> pool.offer("typed-several", holes, _ -> several(pool, holes))))
                .toList();
    }

    private Optional<Question> one(Pool pool, Card card) {
        var shape = new AnswerShape.Blank(List.of(card.answer().text()));
        return Stems.of(pool, card)
                .filter(stem -> isTold(pool, card, stem))
                .map(stem -> Question.from(card, id(), stem, shape, Optional.empty()));
    }

    /// Whether what is shown leaves only one thing to type.
    private static boolean isTold(Pool pool, Card card, Prompt stem) {
        var place = ((Answer.Literal) card.answer()).span();
        var front = stem.args().getFirst();
        return card.kind() != CardKind.PHRASE_CLOZE
                || pool.clues().areInClause(place)
                || pool.clues().areBefore(front, front.indexOf(Prompt.BLANK), place);
    }

    /// Only blanks whose own clauses say something: with the others gone there is nothing else to go by.
    private Optional<Question> several(Pool pool, Holes holes) {
        var told = holes.only(holes.items().stream().filter(item -> pool.clues().areInClause(item.span())).toList());
        if (told.items().size() < 2) {
            return Optional.empty();
        }
        var front = told.front(pool.text(), _ -> "");
        var shape = new AnswerShape.Blank(told.texts());
        return Stems.isTelling(front)
                ? Optional.of(pool.question(id(), Prompt.of("quiz.prompt.blanks", front), shape, told))
                : Optional.empty();
    }

    private static boolean canBeTyped(Card card) {
        var front = String.join("\n", card.prompt().args());
        int blank = front.indexOf(Prompt.BLANK);
        boolean dateOfNews = card.kind() == CardKind.DATE && !card.answer().text().contains("年");
        return isShort(card.answer().text())
                && blank >= 0
                && blank == front.lastIndexOf(Prompt.BLANK)
                && !dateOfNews
                && !isOpenEnded(card)
                && Stems.hides(card);
    }

    /// A slogan whose list is not named could be any: 提升科技＿＿＿＿.
    private static boolean isOpenEnded(Card card) {
        return card.kind() == CardKind.SLOGAN_COMPLETION && card.prompt().args().size() < 2;
    }

    private static boolean canBeTyped(Holes holes) {
        return holes.items().size() <= MOST_BLANKS && holes.texts().stream().allMatch(TypedQuiz::isShort);
    }

    private static boolean isShort(String answer) {
        return answer.length() <= LONGEST;
    }
}
