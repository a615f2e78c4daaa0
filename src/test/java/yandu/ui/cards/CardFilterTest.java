package yandu.ui.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.document.Span;
import yandu.schedule.Memory;
import yandu.service.ReviewCard;
import yandu.study.Answer;
import yandu.study.Card;
import yandu.study.CardKind;
import yandu.study.Handling;
import yandu.study.Prompt;

class CardFilterTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private static final ReviewCard DUE =
            card(CardKind.AREA_HEAD, "聚焦制造业振兴升级", OptionalInt.of(2), due(-1, 4), false);
    private static final ReviewCard LATER =
            card(CardKind.FIGURE, "17项", OptionalInt.empty(), due(3, 0), false);
    private static final ReviewCard SUSPENDED =
            card(CardKind.FIGURE, "12件", OptionalInt.empty(), Memory.NEW, true);

    @ParameterizedTest
    @CsvSource({
        "'', true, true, true",
        "is:due, true, false, false",
        "is:later, false, true, false",
        "is:suspended, false, false, true",
        "-is:suspended, true, true, false",
        "kind:figure, false, true, true",
        "kind:area, true, false, false",
        "area:2, true, false, false",
        "report:山西, true, true, true",
        "制造业, true, false, false",
        "lapses>3, true, false, false",
        "kind:figure -12件, false, true, false",
        "is:, false, false, false",
        "缺口, true, true, true",
    })
    void finds(String query, boolean due, boolean later, boolean suspended) {
        var filter = CardFilter.of(query, NOW);
        assertEquals(due, filter.test(DUE), "due");
        assertEquals(later, filter.test(LATER), "later");
        assertEquals(suspended, filter.test(SUSPENDED), "suspended");
    }

    private static Memory due(int days, int lapses) {
        return new Memory(
                Memory.Phase.REVIEW,
                5,
                5,
                0,
                Optional.of(NOW.plus(Duration.ofDays(days))),
                Optional.of(NOW.minus(Duration.ofDays(5))),
                6,
                lapses);
    }

    private static ReviewCard card(
            CardKind kind, String answer, OptionalInt area, Memory memory, boolean suspended) {
        var card =
                new Card(
                        kind.id() + answer,
                        kind,
                        Prompt.of("prompt", "有一个缺口"),
                        new Answer.Literal(answer, new Span(0, answer.length())),
                        new Span(0, 20),
                        area);
        return new ReviewCard(
                "0", "山西报告", card, answer + "，句子。", memory, Map.of(), 0.5, Handling.NONE.withSuspended(suspended));
    }
}
