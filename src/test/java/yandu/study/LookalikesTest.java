package yandu.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is found without comparing each text with each is what comparing finds.
class LookalikesTest {
    private static final List<Card> CARDS = CardMakers.make(Texts.material(Texts.builtIn()));

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.6, 0.8, 1})
    void noneIsMissed(double least) {
        long alike = missesNone(least, card -> card.answer().text()) + missesNone(least, card -> card.prompt().args().getFirst());
        assertTrue(alike > 2 * CARDS.size(), "many are alike: " + alike);
    }

    private static long missesNone(double least, Function<Card, String> side) {
        var random = new Random(11);
        var texts = Stream.concat(CARDS.stream().map(side), Stream.of("", "一", "一二")).toList();
        var asked = Stream.concat(texts.stream(), texts.stream().map(text -> mistyped(text, random))).toList();
        var lookalikes = new Lookalikes(texts, least);
        long alike = 0;
        for (var text : asked) {
            var expected = new BitSet();
            for (int i = 0; i < texts.size(); i++) {
                expected.set(i, Likeness.of(text, texts.get(i)) >= Math.max(least, 0.5));
            }
            alike += expected.cardinality();
            var missed = (BitSet) expected.clone();
            missed.andNot(lookalikes.of(text));
            assertEquals(new BitSet(), missed, text);
        }
        return alike;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aLineageIsWhatComparingAllWithAllMakesIt(int seed) {
        var random = new Random(seed);
        var made = CARDS.stream().map(card -> later(card, random)).toList();
        var expected = new ArrayList<String>();
        for (var card : CARDS) {
            made.stream()
                    .filter(other -> other.kind() == card.kind() && Lineage.likeness(card, other) >= Lineage.SAME)
                    .findAny()
                    .ifPresent(other -> expected.add(card.key()));
        }
        var lineage = Lineage.of(CARDS, made);
        assertTrue(expected.size() > CARDS.size() / 2, "" + expected.size());
        var heirs = lineage.heirs().stream().map(heir -> heir.card().key()).toList();
        assertTrue(expected.containsAll(heirs));
        // one that finds none has a rival that was more alike
        for (var lost : lineage.lost()) {
            for (var other : made) {
                boolean free = lineage.heirs().stream().noneMatch(heir -> heir.maker().equals(other.key()));
                boolean same = other.kind() == lost.kind() && Lineage.likeness(lost, other) >= Lineage.SAME;
                assertTrue(!(free && same), lost.key() + " could have inherited to " + other.key());
            }
        }
    }

    /// The card as a corrected text would make it.
    private static Card later(Card card, Random random) {
        var args = card.prompt().args().stream().map(arg -> mistyped(arg, random)).toList();
        return new Card("later:" + card.key(), card.kind(), new Prompt(card.prompt().key(), args), card.answer(), card.sentence(), card.area());
    }

    /// The text with about a tenth of its characters changed, left out or exchanged with the next.
    private static String mistyped(String text, Random random) {
        var typed = new StringBuilder(text);
        for (int i = 0; i < typed.length(); i++) {
            switch (random.nextInt(30)) {
                case 0 -> typed.setCharAt(i, '某');
                case 1 -> typed.deleteCharAt(i);
                case 2 -> typed.insert(i, typed.charAt(random.nextInt(typed.length())));
                default -> {}
            }
        }
        return typed.toString();
    }
}
