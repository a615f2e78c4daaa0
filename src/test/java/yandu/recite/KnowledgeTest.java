package yandu.recite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import yandu.document.Span;
import yandu.recite.Knowledge.Count;
import yandu.recite.Knowledge.Strength;
import yandu.study.Answer;
import yandu.study.Card;
import yandu.study.CardKind;
import yandu.study.Prompt;

class KnowledgeTest {

    private static final Span FIRST = new Span(0, 10);
    private static final Span SECOND = new Span(10, 20);
    private static final Span THIRD = new Span(30, 40);

    private static Known known(String key, Span sentence, double recall, boolean seen, boolean due) {
        var answer = new Answer.Literal("x", new Span(sentence.start(), sentence.start() + 1));
        var card =
                new Card(key, CardKind.PHRASE_CLOZE, Prompt.of("p", key), answer, sentence, OptionalInt.empty());
        return new Known(card, recall, seen ? 1 : 0, due, recall >= 0.9);
    }

    private static final Knowledge KNOWLEDGE =
            new Knowledge(
                    List.of(
                            known("d", THIRD, 0, false, false),
                            known("a", FIRST, 0.95, true, false),
                            known("b", FIRST, 0.7, true, true),
                            known("c", SECOND, 0.5, true, true)));

    @Test
    void aSentenceIsAsStrongAsItsWeakestCard() {
        assertEquals(
                List.of(new Strength(FIRST, 0.7, true), new Strength(SECOND, 0.5, true), new Strength(THIRD, 0, false)),
                KNOWLEDGE.sentences());
    }

    @Test
    void theWeakestComesFirstAndWhatIsNewLast() {
        assertEquals(
                List.of(SECOND, FIRST, THIRD), KNOWLEDGE.weakest().stream().map(Strength::sentence).toList());
    }

    @Test
    void aPassageCountsTheCardsOfItsSentences() {
        assertEquals(new Count(4, 1, 2), KNOWLEDGE.count(new Span(0, 40)));
        assertEquals(new Count(2, 1, 1), KNOWLEDGE.count(FIRST));
        assertEquals(new Count(1, 0, 1), KNOWLEDGE.count(new Span(5, 30)));
        assertEquals(new Count(0, 0, 0), KNOWLEDGE.count(new Span(41, 50)));
    }

    @Test
    void sentencesThatReachIntoAPassageBelongToIt() {
        assertEquals(
                List.of(FIRST, SECOND),
                KNOWLEDGE.sentences(new Span(5, 15)).stream().map(Strength::sentence).toList());
    }
}
