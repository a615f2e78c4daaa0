package yandu.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import yandu.study.CardKind;
import yandu.study.Prompt;
import yandu.study.StudyItem;

/// Fill the numbered blanks of a sentence from a word bank that holds some words too many.
///
/// Bad would be: two blanks whose words could change places (never two in one clause), a surplus word that
/// is true, one that does not read well in its blank ([Distractors] answers for these), a blank that only one word of the
/// bank reads well in (such a phrase stays in the sentence), a sentence too long to read, more blanks than text, a word of
/// the bank said elsewhere in the sentence ([Holes] answers for these).
final class BankQuiz implements QuizType {
    private static final int FEWEST = 2;
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
        var asked = new ArrayList<StudyItem>();
        var surplus = new ArrayList<String>();
        for (var item : holes.items()) {
            var rival = rival(pool, holes, item, surplus, random);
            rival.ifPresent(surplus::add);
            if (rival.isPresent() || holes.items().stream().anyMatch(other -> competes(pool, item, other))) {
                asked.add(item);
            }
        }
        return asked.size() < FEWEST || surplus.isEmpty()
                ? Optional.empty()
                : question(pool, holes.only(asked), surplus, random);
    }

    /// Whether the word of another blank is of the same sort as this one's, or reads well in it.
    private static boolean competes(Pool pool, StudyItem item, StudyItem other) {
        return item != other
                && pool.kin().are(CardKind.PHRASE_CLOZE, item.text(), other.text())
                && (pool.distractors().readsWell(item.span(), other.text()) || pool.kin().areOfOneSort(item.text(), other.text()));
    }

    /// A wrong word for one blank, and for no other.
    private static Optional<String> rival(
            Pool pool, Holes holes, StudyItem item, List<String> surplus, RandomGenerator random) {
        return pool.cardAt(CardKind.PHRASE_CLOZE, item.span())
                .flatMap(card -> pool.distractors().to(card, 1, random))
                .map(List::getFirst)
                .filter(word -> isOther(pool, word, holes))
                .filter(word -> surplus.stream().allMatch(other -> Likeness.apart(other, word)));
    }

    private Optional<Question> question(Pool pool, Holes holes, List<String> surplus, RandomGenerator random) {
        var words = new ArrayList<>(holes.texts());
        words.addAll(surplus);
        var bank = Draw.shuffled(words, random);
        var left = IntStream.range(0, holes.items().size()).mapToObj(BankQuiz::number).toList();
        var correct = holes.texts().stream().map(bank::indexOf).toList();
        var front = holes.front(pool.text(), BankQuiz::number);
        var shape = new AnswerShape.Match(left, bank, correct);
        return Stems.isTelling(front)
                ? Optional.of(pool.question(id(), Prompt.of("quiz.prompt.bank", front), shape, holes))
                : Optional.empty();
    }

    private static boolean isOther(Pool pool, String word, Holes holes) {
        return !holes.sentence().of(pool.text()).contains(word)
                && holes.texts().stream().allMatch(own -> Likeness.apart(word, own))
                && holes.places().stream().noneMatch(place -> new Frame(pool.text(), place).holds(word));
    }

    private static String number(int blank) {
        return NUMBERS.substring(blank, blank + 1);
    }
}
