package yandu.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.document.Span;

class LineageTest {

    @ParameterizedTest
    @CsvSource({
        // the answer was corrected by a character
        "深化＿＿＿＿改革，用好平台, 要素市场化配制, 深化＿＿＿＿改革，用好平台, 要素市场化配置, true",
        // a word beside the blank was corrected
        "办好＿＿＿＿民生实事，持续开展专项整治, 12件, 办好＿＿＿＿民生大事，持续开展专项整治, 12件, true",
        // a figure was corrected
        "办好＿＿＿＿民生实事，持续开展专项整治, 12件, 办好＿＿＿＿民生实事，持续开展专项整治, 15件, true",
        // another phrase of the same sentence
        "捍卫＿＿＿＿、做到两个维护的自觉, 两个确立, 捍卫两个确立、做到＿＿＿＿的自觉, 两个维护, false",
        // two measures of one item
        "加快完善科技创新体系, 聚焦强化科技创新, 强化企业科技创新主体地位, 聚焦强化科技创新, false",
    })
    void aCorrectedCardIsTheSameCard(String front, String answer, String laterFront, String laterAnswer, boolean same) {
        var lineage = Lineage.of(List.of(card("old", front, answer)), List.of(card("new", laterFront, laterAnswer)));
        assertEquals(same ? Map.of("new", "old") : Map.of(), lineage.aliases());
        assertEquals(same ? 0 : 1, lineage.lost().size());
    }

    @Test
    void theMostAlikeInheritsAndOnlyOnce() {
        var old = card("old", "扎实开展＿＿＿＿生态修复治理工作", "两山七河一流域");
        var near = card("near", "扎实开展＿＿＿＿生态修复治理工程", "两山七河一流域");
        var nearest = card("nearest", "扎实开展＿＿＿＿生态修复治理工作", "两山七河一流域");
        var lineage = Lineage.of(List.of(old), List.of(near, nearest));
        assertEquals(Map.of("nearest", "old"), lineage.aliases());
        assertEquals(List.of("near", "old"), lineage.named(List.of(near, nearest)).stream().map(Card::key).toList());
    }

    @Test
    void aCardThatIsStillMadeIsNoOnesAncestor() {
        var card = card("a", "深化＿＿＿＿改革", "要素");
        var lineage = Lineage.of(List.of(card), List.of(card, card("b", "深化＿＿＿＿改革", "要素")));
        assertEquals(List.of(), lineage.heirs());
        assertEquals(List.of(), lineage.lost());
    }

    private static Card card(String key, String front, String answer) {
        var span = new Span(0, answer.length());
        return new Card(
                key,
                CardKind.PHRASE_CLOZE,
                Prompt.of("prompt.phrase-cloze", front),
                new Answer.Literal(answer, span),
                span,
                OptionalInt.empty());
    }
}
