package yandu.quiz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import yandu.study.Answer;
import yandu.study.Card;
import yandu.study.CardKind;
import yandu.study.Prompt;

/// True or false: what the report says, or the same with one piece exchanged for another of its kind; the
/// note says what was exchanged.
///
/// Bad would be: an exchange that is true as well ([Distractors] answers for that), a false statement that is
/// told by its form, true statements more often than false ones, a bare heading as a statement (it is asked
/// by its place in a list that has a name).
final class TrueFalseQuiz implements QuizType {
    /// The same in every language: √ is option 0.
    static final List<String> OPTIONS = List.of("√", "×");

    /// Longer sentences are shown in part.
    private static final int LONGEST = 90;

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

    /// What is true is only asked where something else could be said.
    private Optional<Question> make(Pool pool, Card card, RandomGenerator random) {
        var answer = (Answer.Literal) card.answer();
        return pool.distractors()
                .to(card, 1, random)
                .map(List::getFirst)
                .filter(wrong -> !isSaidElsewhere(pool, card, answer, wrong))
                .flatMap(wrong -> random.nextBoolean() ? truth(pool, card, answer) : lie(pool, card, answer, wrong));
    }

    /// In the same words the report says it of something else: whoever knows it might take it for true.
    private static boolean isSaidElsewhere(Pool pool, Card card, Answer.Literal answer, String wrong) {
        return card.kind() == CardKind.PHRASE_CLOZE && new Frame(pool.text(), answer.span()).mightHold(wrong);
    }

    private Optional<Question> truth(Pool pool, Card card, Answer.Literal answer) {
        return statement(pool, card, answer, answer.text()).map(said -> question(card, said, 0, Optional.empty()));
    }

    private Optional<Question> lie(Pool pool, Card card, Answer.Literal answer, String wrong) {
        var note = Prompt.of("quiz.note.exchanged", answer.text(), wrong);
        return statement(pool, card, answer, wrong).map(said -> question(card, said, 1, Optional.of(note)));
    }

    private Question question(Card card, Prompt prompt, int right, Optional<Prompt> note) {
        return Question.from(card, id(), prompt, new AnswerShape.Choice(OPTIONS, Set.of(right)), note);
    }

    private static Optional<Prompt> statement(Pool pool, Card card, Answer.Literal answer, String said) {
        var args = card.prompt().args();
        return switch (card.kind()) {
            case MEASURE_AREA -> Optional.of(Prompt.of("quiz.prompt.truefalse.belongs", args.getFirst(), said));
            case AREA_HEAD -> place(pool, answer, args.get(1), said);
            case PHRASE_CLOZE, SLOGAN_CLOZE -> whole(sentence(pool, card, answer, said));
            default -> whole(Stems.trimmed(args.getFirst().replace(Prompt.BLANK, said)));
        };
    }

    /// What breaks off or has a gap is neither true nor false.
    private static Optional<Prompt> whole(String statement) {
        return Optional.of(statement)
                .filter(said -> !Stems.breaksOff(said) && Stems.isRunning(said))
                .map(said -> Prompt.of("quiz.prompt.truefalse", said));
    }

    /// The n-th item of a list that has a name is ….
    private static Optional<Prompt> place(Pool pool, Answer.Literal answer, String number, String said) {
        var head = pool.openingAt(answer) + said;
        return pool.nameAt(answer)
                .map(name -> name.prompt("quiz.prompt.truefalse.place.in", "quiz.prompt.truefalse.place.whole", number, head));
    }

    /// The whole sentence where it can be read at a glance, else as much of it as the card shows.
    private static String sentence(Pool pool, Card card, Answer.Literal answer, String said) {
        var sentence = card.sentence().of(pool.text()).strip();
        return sentence.length() <= LONGEST
                ? sentence.replace(answer.text(), said)
                : Stems.trimmed(card.prompt().args().getFirst().replace(Prompt.BLANK, said));
    }
}
