package yandu.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import yandu.study.CardKind;
import yandu.study.Prompt;

/// Fill the numbered blanks of a sentence from a word bank that holds one or two words too many.
///
/// Bad would be: two blanks whose words could change places (never two in one clause), a surplus word that
/// fits ([Distractors] answers for that), a sentence too long to read, more blanks than text, a word of the
/// bank said elsewhere in the sentence ([Holes] answers for these).
final class BankQuiz implements QuizType {
    private static final int SURPLUS = 2;
    private static final String NUMBERS = "①②③④";

    @Override
    public String id() {
        return "bank";
    }

    @Override
    public List<Offer> offers(Pool pool) {
        return pool.holes().stream().map(holes -> pool.offer(id(), holes, random -> make(pool, holes, random))).toList();
    }

    private Optional<Question> make(Pool pool, Holes holes, RandomGenerator random) {
        return holes.items().stream()
                .flatMap(item -> pool.cardAt(CardKind.PHRASE_CLOZE, item.span()).stream())
                .flatMap(card -> pool.distractors().to(card, random).stream())
                .map(wrong -> wrong.stream().filter(word -> isOther(pool, word, holes)).limit(SURPLUS).toList())
                .filter(surplus -> !surplus.isEmpty())
                .findFirst()
                .map(surplus -> question(pool, holes, surplus, random));
    }

    private Question question(Pool pool, Holes holes, List<String> surplus, RandomGenerator random) {
        var words = new ArrayList<>(holes.texts());
        words.addAll(surplus);
        var bank = Draw.shuffled(words, random);
        var left = IntStream.range(0, holes.items().size()).mapToObj(BankQuiz::number).toList();
        var correct = holes.texts().stream().map(bank::indexOf).toList();
        var prompt = Prompt.of("quiz.prompt.bank", holes.front(pool.text(), BankQuiz::number));
        return pool.question(id(), prompt, new AnswerShape.Match(left, bank, correct), holes);
    }

    private static boolean isOther(Pool pool, String word, Holes holes) {
        return !holes.sentence().of(pool.text()).contains(word)
                && holes.texts().stream().allMatch(own -> Likeness.apart(word, own));
    }

    private static String number(int blank) {
        return NUMBERS.substring(blank, blank + 1);
    }
}
