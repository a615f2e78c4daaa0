package yandu.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import yandu.document.Span;
import yandu.study.Answer;
import yandu.study.Card;
import yandu.study.CardKind;
import yandu.study.StudyItem;

/// Finds wrong answers: from the report first, then from elsewhere; of the same kind and of similar length
/// and form, and certainly wrong where they are offered.
final class Distractors {
    static final int WANTED = 3;

    /// Wrong answers are drawn from so many of the most similar ones.
    private static final int NEAREST = 6;

    /// Options that differ in length by a character or two are what people write.
    private static final int SAME_LENGTH = 1;

    /// So many draws from them are tried before a card is given up.
    private static final int DRAWS = 4;

    private final Pool pool;
    private final Rivals rivals;
    private final Map<Card, Field> fields = new ConcurrentHashMap<>();

    Distractors(Pool pool) {
        this.pool = pool;
        this.rivals = new Rivals(pool);
    }

    /// The wrong answers to a card that are fair, worked out once: what is drawn from them is another matter.
    ///
    /// @param same of the report, as long as the answer
    /// @param near of the report, about as long
    /// @param far from elsewhere, where `near` are too few
    private record Field(List<String> same, List<String> near, List<String> far) {}

    /// So many wrong answers to a card; empty if there are fewer that are fair. As long as the answer if there are
    /// enough of these, or else about as long.
    Optional<List<String>> to(Card card, int count, RandomGenerator random) {
        if (!(card.answer() instanceof Answer.Literal(var answer, var span))) {
            return Optional.empty();
        }
        var field = fields.computeIfAbsent(card, _ -> field(card, answer, span));
        return chosen(card, answer, count, field.same, List.of(), random)
                .or(() -> chosen(card, answer, count, field.near, field.far, random));
    }

    private Field field(Card card, String answer, Span span) {
        Predicate<String> fair = fair(card, answer, span);
        var near = rivals.near(card, span);
        int reach = farthest(card.kind(), answer);
        var here = fitting(card, span).and(fair);
        var same = nearest(near, card.kind(), answer, SAME_LENGTH, here);
        var wide = nearest(near, card.kind(), answer, reach, here);
        var far = new ArrayList<String>();
        for (var stock : rivals.far(card, answer, span)) {
            if (wide.size() + far.size() < WANTED) {
                far.addAll(nearest(close(stock, card.kind(), answer), card.kind(), answer, SAME_LENGTH, fair));
            }
        }
        return new Field(same, wide, List.copyOf(far));
    }

    private Predicate<String> fitting(Card card, Span span) {
        return rival -> card.kind() != CardKind.PHRASE_CLOZE || pool.isPerson(span) || readsWell(span, rival);
    }

    /// Whether a phrase reads well where another one stands. It ends in the same word, which goes with the same verbs; or
    /// the report has it in a place like this one, before such a word and behind the same verb, or, if both name things
    /// of one sort, behind one that takes such things.
    boolean readsWell(Span span, String rival) {
        var answer = span.of(pool.text());
        var slot = pool.slots().at(span);
        return Likeness.endAlike(answer, rival)
                || slot.isLedByVerb() && pool.slots().has(rival, slot::isSame)
                || pool.kin().areOfOneSort(answer, rival) && pool.slots().has(rival, slot::takes);
    }

    private Optional<List<String>> chosen(
            Card card, String answer, int count, List<String> near, List<String> far, RandomGenerator random) {
        var stem = String.join("\n", Stems.of(pool, card).orElse(card.prompt()).args());
        for (int draw = 0; draw < DRAWS && near.size() + far.size() >= count; draw++) {
            var chosen = new ArrayList<String>();
            choose(Draw.shuffled(near, random), count, chosen);
            choose(Draw.shuffled(far, random), count, chosen);
            if (chosen.size() == count && !Echo.tells(stem, answer, chosen)) {
                return Optional.of(List.copyOf(chosen));
            }
        }
        return Optional.empty();
    }

    /// The most similar ones that are fair, nearest first. The dear test comes last.
    private static List<String> nearest(
            List<String> rivals, CardKind kind, String answer, int reach, Predicate<String> fair) {
        return rivals.stream()
                .filter(rival -> distance(rival, answer) <= reach)
                .sorted(Comparator.comparingDouble(rival -> strangeness(kind, rival, answer)))
                .filter(fair)
                .limit(NEAREST)
                .toList();
    }

    /// What is from elsewhere has only its words to be believed for.
    private List<String> close(List<String> stock, CardKind kind, String answer) {
        return kind == CardKind.FIGURE || kind == CardKind.DATE
                ? stock
                : stock.stream().filter(rival -> pool.kin().areBuiltAlike(answer, rival)).toList();
    }

    /// Lower for what is more easily taken for the answer.
    private static double strangeness(CardKind kind, String rival, String answer) {
        return switch (kind) {
            case FIGURE, DATE -> Numbers.distance(rival, answer);
            default -> -Likeness.of(rival, answer) - (Likeness.endAlike(rival, answer) ? 3 : 0);
        };
    }

    private void choose(List<String> from, int count, List<String> chosen) {
        for (var rival : from) {
            if (chosen.size() < count
                    && chosen.stream().allMatch(other -> Likeness.apart(other, rival) && !pool.isSame(other, rival))) {
                chosen.add(rival);
            }
        }
    }

    private Predicate<String> fair(Card card, String answer, Span span) {
        var sentence = card.sentence().cover(span).of(pool.text());
        var frame = new Frame(pool.text(), span);
        return rival ->
                pool.kin().are(card.kind(), answer, rival)
                        && Likeness.apart(rival, answer)
                        && !sentence.contains(rival)
                        && card.prompt().args().stream().noneMatch(arg -> arg.contains(rival))
                        && isBelieved(card, span, rival, answer)
                        && !mightBelong(card, rival)
                        && !pool.isSame(rival, answer)
                        && (card.kind() != CardKind.DATE || Numbers.keepOrder(sentence, answer, rival))
                        && (pool.people() || pool.isPerson(span) || !pool.persons().contains(rival))
                        && (isHead(card.kind()) || !frame.holds(rival));
    }

    /// A term without a word of the right one is not taken for it.
    private boolean isBelieved(Card card, Span span, String rival, String answer) {
        return card.kind() != CardKind.PHRASE_CLOZE
                || pool.phraseAt(span).filter(item -> item.kind() == StudyItem.Kind.TERM).isEmpty()
                || Likeness.shareWord(rival, answer)
                || pool.standNear(span, rival);
    }

    /// A measure that shares a word with the head of another item might belong there, too.
    private boolean mightBelong(Card card, String head) {
        return card.kind() == CardKind.MEASURE_AREA
                && Likeness.shareWord(card.prompt().args().getFirst(), pool.withoutOpening(head));
    }

    private static int distance(String rival, String answer) {
        return Math.abs(rival.length() - answer.length());
    }

    /// Heads of a list are what they are; other answers must not stand out by their length.
    private static int farthest(CardKind kind, String answer) {
        return isHead(kind) ? 6 : Math.max(2, answer.length() / 5);
    }

    /// Whether the answer is the head of an item: it is the place in the list that makes the others wrong.
    private static boolean isHead(CardKind kind) {
        return kind == CardKind.AREA_HEAD || kind == CardKind.AREA_NEXT || kind == CardKind.MEASURE_AREA;
    }
}
