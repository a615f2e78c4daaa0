package yandu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import yandu.schedule.Rating;
import yandu.schedule.Review;
import yandu.service.ReviewCard;
import yandu.service.Scope;
import yandu.study.CardKind;
import yandu.study.Recital;
import yandu.ui.Pictures;
import yandu.ui.QuickRobot;
import yandu.ui.control.PromptText;
import yandu.ui.control.Screen;

/// Lists of the built-in report are said item by item, blanks of a sentence are revealed in order.
@Timeout(120)
class ListReviewTest {

    @TempDir Path data;

    private final QuickRobot robot = new QuickRobot();
    private TestWindow window;

    @BeforeEach
    void open() {
        window = new TestWindow(data, 1280, 800);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void eachItemOfAListIsGradedAloneAndAllIsOneStep() {
        var list = only(CardKind.SEQUENCE);
        var all = cards().stream().map(ReviewCard::card).toList();
        var items = Recital.of(list.card(), all);
        assertTrue(items.size() > 4 && items.stream().allMatch(item -> item.cardKey().isPresent()), () -> "" + items);
        window.show(Screen.REVIEW);
        for (int item = 0; item < items.size(); item++) {
            assertEquals(item, shown());
            type(KeyCode.SPACE);
            assertEquals(item + 1, shown());
            type(item == 1 ? KeyCode.DIGIT1 : KeyCode.DIGIT3);
        }
        type(KeyCode.ENTER);
        assertEquals(List.of(Rating.HARD), ratings(list, list.card().key()));
        for (int item = 0; item < items.size(); item++) {
            var expected = item == 1 ? Rating.AGAIN : Rating.GOOD;
            assertEquals(List.of(expected), ratings(list, items.get(item).cardKey().orElseThrow()), items.get(item).text());
        }
        type(KeyCode.U);
        assertEquals(0, cards().stream().mapToInt(card -> card.memory().reviews()).sum());
    }

    @Test
    void theBlanksOfASentenceAreRevealedInOrder() {
        var sentence = only(CardKind.SENTENCE_CLOZE);
        var parts = sentence.card().answer().parts();
        window.show(Screen.REVIEW);
        assertEquals(parts.size(), blanks());
        for (int part = 0; part < parts.size(); part++) {
            type(KeyCode.SPACE);
            assertEquals(parts.size() - part - 1, blanks());
            assertTrue(prompt().contains(parts.get(part)));
        }
        type(KeyCode.ENTER);
        assertEquals(List.of(Rating.GOOD), ratings(sentence, sentence.card().key()));
    }

    /// The card of a kind with the most parts; all others are suspended.
    private ReviewCard only(CardKind kind) {
        var chosen =
                cards().stream()
                        .filter(card -> card.card().kind() == kind)
                        .max((one, other) -> Integer.compare(parts(one), parts(other)))
                        .orElseThrow();
        var others = cards().stream().map(ReviewCard::id).filter(id -> !id.equals(chosen.id())).toList();
        window.wiring.reviewing().suspend(others, true);
        return chosen;
    }

    private static int parts(ReviewCard card) {
        return card.card().answer().parts().size();
    }

    private List<ReviewCard> cards() {
        return window.wiring.reviewing().cards(Scope.EVERYTHING);
    }

    private List<Rating> ratings(ReviewCard card, String key) {
        return window.wiring.reviewing().history(card.reportId(), key).stream().map(Review::rating).toList();
    }

    /// How many items are in sight.
    private int shown() {
        return robot.lookup(".item-list .item").queryAll().size();
    }

    private int blanks() {
        return robot.lookup(".prompt-text .blank").queryAll().size();
    }

    private String prompt() {
        return Pictures.onFx(() -> robot.lookup(".prompt-text").queryAs(PromptText.class).getAccessibleText());
    }

    private void type(KeyCode code) {
        robot.type(code);
        Pictures.settle();
    }
}
