package yandu.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import yandu.document.Span;
import yandu.study.Card;
import yandu.study.CardKind;
import yandu.study.Prompt;
import yandu.study.StudyItem;

/// Fill the numbered blanks of a sentence from a word bank that holds one or two words too many.
///
/// Bad would be: two blanks whose words could change places (never two in one clause), a surplus word that
/// fits ([Distractors] answers for that), a sentence too long to read, more blanks than text, a word of the
/// bank said elsewhere in the sentence.
final class BankQuiz implements QuizType {
    private static final int LONGEST = 140;
    private static final int MOST_BLANKS = 4;
    private static final int SURPLUS = 2;
    private static final String NUMBERS = "①②③④";

    @Override
    public String id() {
        return "bank";
    }

    @Override
    public Optional<Question> make(Pool pool, RandomGenerator random) {
        var cards = pool.cards(CardKind.PHRASE_CLOZE);
        if (cards.isEmpty()) {
            return Optional.empty();
        }
        var card = Draw.one(cards, random);
        var blanks = blanks(pool, card.sentence());
        int hidden = blanks.stream().mapToInt(item -> item.span().length()).sum();
        return card.sentence().length() <= LONGEST && blanks.size() > 1 && hidden * 2 < card.sentence().length()
                ? new Distractors(pool)
                        .to(card, random)
                        .map(surplus -> question(pool, card, blanks, surplus.subList(0, SURPLUS), random))
                : Optional.empty();
    }

    /// At most one phrase of each clause, each said once in the sentence.
    private static List<StudyItem> blanks(Pool pool, Span sentence) {
        var blanks = new ArrayList<StudyItem>();
        var text = sentence.of(pool.text());
        for (var item : pool.phrasesIn(sentence)) {
            int at = text.indexOf(item.text());
            boolean once = at == text.lastIndexOf(item.text()) && item.text().length() > 1;
            boolean apart = blanks.isEmpty() || isApart(pool.text(), blanks.getLast().span(), item.span());
            if (once && apart && blanks.size() < MOST_BLANKS) {
                blanks.add(item);
            }
        }
        return blanks;
    }

    private static boolean isApart(String text, Span last, Span next) {
        return last.end() < next.start() && text.substring(last.end(), next.start()).matches("(?s).*[，,；;：:。].*");
    }

    private Question question(
            Pool pool, Card card, List<StudyItem> blanks, List<String> surplus, RandomGenerator random) {
        var words = new ArrayList<>(blanks.stream().map(StudyItem::text).toList());
        surplus.stream().filter(word -> isOther(word, blanks)).forEach(words::add);
        var bank = Draw.shuffled(words, random);
        var left = IntStream.range(0, blanks.size()).mapToObj(BankQuiz::number).toList();
        var correct = blanks.stream().map(item -> bank.indexOf(item.text())).toList();
        return new Question(
                id(),
                Prompt.of("quiz.prompt.bank", front(pool.text(), card.sentence(), blanks)),
                new AnswerShape.Match(left, bank, correct),
                card.sentence(),
                blanks.getFirst().span(),
                Optional.empty(),
                card.area());
    }

    private static boolean isOther(String word, List<StudyItem> blanks) {
        return blanks.stream().allMatch(item -> Likeness.apart(word, item.text()));
    }

    private static String number(int blank) {
        return NUMBERS.substring(blank, blank + 1);
    }

    private static String front(String text, Span sentence, List<StudyItem> blanks) {
        var front = new StringBuilder();
        int at = sentence.start();
        for (int i = 0; i < blanks.size(); i++) {
            var span = blanks.get(i).span();
            front.append(text, at, span.start()).append(number(i)).append(Prompt.BLANK);
            at = span.end();
        }
        return front.append(text, at, sentence.end()).toString();
    }
}
