package yandu.quiz;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import yandu.document.Span;
import yandu.study.Card;
import yandu.study.CardKind;
import yandu.study.Clause;
import yandu.study.StudyList;

/// Put the items of a list into the order of the report: all of them, of a long list some that follow each
/// other.
///
/// Bad would be: a list of three, two items alike, items that say their place (首先, 最后), a shuffle that is
/// already in order, an item that is no whole thought, a list without a name, one list asked twice in a paper.
final class OrderQuiz implements QuizType {
    private static final int FEWEST = 4;
    private static final int MOST = 8;
    private static final int OF_MANY = 6;
    private static final int DRAWS = 5;
    private static final Pattern SAYS_ITS_PLACE =
            Pattern.compile("^(首先|其次|再次|然后|最后|第?[一二三四五六七八九十0-9]+[是要来则、，.])");

    @Override
    public String id() {
        return "order";
    }

    @Override
    public List<Offer> offers(Pool pool) {
        return pool.lists().stream()
                .filter(OrderQuiz::canBeOrdered)
                .filter(list -> pool.nameOf(list).filter(name -> !name.tells(list)).isPresent())
                .map(
                        list ->
                                new Offer(
                                        id(),
                                        1,
                                        Theme.STRUCTURE,
                                        pool.areaOf(list),
                                        links(pool, list.heads()).stream().flatMap(Optional::stream).toList(),
                                        random -> make(pool, list, random)))
                .toList();
    }

    private static boolean canBeOrdered(StudyList list) {
        var heads = list.heads();
        return list.isLearnable()
                && heads.size() >= FEWEST
                && heads.stream().map(StudyList.Head::text).distinct().count() == heads.size()
                && heads.stream().noneMatch(head -> Clause.isFragment(head.text()))
                && heads.stream().noneMatch(head -> SAYS_ITS_PLACE.matcher(head.text()).find());
    }

    private Optional<Question> make(Pool pool, StudyList list, RandomGenerator random) {
        var heads = stretch(list.heads(), random);
        var places = IntStream.range(0, heads.size()).boxed().toList();
        for (int draw = 0; draw < DRAWS; draw++) {
            var shuffled = Draw.shuffled(places, random);
            if (!shuffled.equals(places)) {
                return Optional.of(question(pool, list, heads, shuffled));
            }
        }
        return Optional.empty();
    }

    private static List<StudyList.Head> stretch(List<StudyList.Head> heads, RandomGenerator random) {
        if (heads.size() <= MOST) {
            return heads;
        }
        int start = random.nextInt(heads.size() - OF_MANY + 1);
        return heads.subList(start, start + OF_MANY);
    }

    /// The cards that ask what comes after each item but the last.
    private static List<Optional<String>> links(Pool pool, List<StudyList.Head> heads) {
        return heads.stream()
                .skip(1)
                .map(head -> pool.cardAt(CardKind.AREA_NEXT, head.span()).map(Card::key))
                .toList();
    }

    private Question question(Pool pool, StudyList list, List<StudyList.Head> heads, List<Integer> shuffled) {
        var texts = shuffled.stream().map(place -> heads.get(place).text()).toList();
        var correct = IntStream.range(0, heads.size()).map(shuffled::indexOf).boxed().toList();
        var whole = new Span(heads.getFirst().span().start(), heads.getLast().span().end());
        var prompt = pool.nameOf(list).orElseThrow().prompt("quiz.prompt.order.in", "quiz.prompt.order.whole");
        return new Question(
                id(),
                Theme.STRUCTURE,
                prompt,
                new AnswerShape.Order(texts, correct),
                whole,
                heads.stream().map(StudyList.Head::span).toList(),
                Optional.empty(),
                links(pool, heads),
                pool.areaOf(list));
    }
}
