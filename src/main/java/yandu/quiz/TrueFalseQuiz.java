package yandu.quiz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import yandu.study.Card;
import yandu.study.CardKind;
import yandu.study.Prompt;

/// True or false: what the report says, or the same with one piece exchanged for another of its kind; the
/// note says what was exchanged.
///
/// Bad would be: an exchange that is true as well ([Distractors] answers for that), a false statement that is
/// told by its form, true statements more often than false ones, a bare heading as a statement (it is asked
/// by its place).
final class TrueFalseQuiz implements QuizType {
    /// The same in every language: √ is option 0.
    static final List<String> OPTIONS = List.of("√", "×");

    private static final String TRAILING = "，,；;：:、";

    private static final Map<CardKind, Integer> KINDS =
            Map.of(
                    CardKind.PHRASE_CLOZE, 3,
                    CardKind.MEASURE_AREA, 2,
                    CardKind.AREA_HEAD, 1,
                    CardKind.SLOGAN_CLOZE, 1,
                    CardKind.FIGURE, 1,
                    CardKind.DATE, 1);

    @Override
    public String id() {
        return "truefalse";
    }

    @Override
    public List<Offer> offers(Pool pool) {
        return pool.cards(KINDS.keySet())
                .filter(Stems::hides)
                .map(card -> Offer.about(card, KINDS.get(card.kind()), random -> make(pool, card, random)))
                .toList();
    }

    private Optional<Question> make(Pool pool, Card card, RandomGenerator random) {
        return pool.distractors()
                .to(card, random)
                .map(wrong -> random.nextBoolean() ? truth(pool, card) : lie(pool, card, wrong.getFirst()));
    }

    private Question truth(Pool pool, Card card) {
        return question(card, statement(pool, card, card.answer().text()), 0, Optional.empty());
    }

    private Question lie(Pool pool, Card card, String said) {
        var note = Prompt.of("quiz.note.exchanged", card.answer().text(), said);
        return question(card, statement(pool, card, said), 1, Optional.of(note));
    }

    private Question question(Card card, Prompt prompt, int right, Optional<Prompt> note) {
        return Question.from(card, id(), prompt, new AnswerShape.Choice(OPTIONS, Set.of(right)), note);
    }

    private static Prompt statement(Pool pool, Card card, String said) {
        var args = card.prompt().args();
        return switch (card.kind()) {
            case MEASURE_AREA -> Prompt.of("quiz.prompt.truefalse.belongs", args.getFirst(), said);
            case AREA_HEAD -> place(pool, card, said);
            default -> Prompt.of("quiz.prompt.truefalse", trimmed(args.getFirst().replace(Prompt.BLANK, said)));
        };
    }

    /// The n-th item is … , with the name of its list where it has one.
    private static Prompt place(Pool pool, Card card, String said) {
        var args = card.prompt().args();
        var head = pool.openingAt(card.answer()) + said;
        return args.size() > 3
                ? Prompt.of("quiz.prompt.truefalse.place.in", args.get(1), head, args.get(3))
                : Prompt.of("quiz.prompt.truefalse.place", args.get(1), head);
    }

    /// A clause does not end with the mark that leads on.
    private static String trimmed(String statement) {
        int end = statement.length();
        while (end > 0 && TRAILING.indexOf(statement.charAt(end - 1)) >= 0) {
            end--;
        }
        return statement.substring(0, end);
    }
}
