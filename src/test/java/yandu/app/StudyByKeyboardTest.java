package yandu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import yandu.service.ReviewCard;
import yandu.service.Scope;
import yandu.ui.Pictures;
import yandu.ui.QuickRobot;
import yandu.ui.control.PromptText;
import yandu.ui.control.Screen;

/// Studying without a mouse, in the real window on a real library.
@Timeout(120)
class StudyByKeyboardTest {

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
    void aReviewIsGradedUndoneAndRedone() {
        window.show(Screen.REVIEW);
        var first = prompt();
        type(KeyCode.DIGIT3);
        assertEquals(0, today(), "a card cannot be graded before its answer is shown");
        type(KeyCode.SPACE);
        type(KeyCode.ENTER);
        assertEquals(1, today());
        assertNotEquals(first, prompt());
        type(KeyCode.U);
        assertEquals(0, today());
        assertEquals(first, prompt());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals(1, today());
    }

    @Test
    void aCardIsPutAsideAndSeenInTheText() {
        window.show(Screen.READER);
        window.show(Screen.REVIEW);
        var first = prompt();
        type(KeyCode.O);
        Pictures.settle();
        assertNull(node(".review-screen"));
        type(KeyCode.ESCAPE);
        assertEquals(first, prompt(), "Esc comes back to the same card");
        type(KeyCode.MINUS);
        assertNotEquals(first, prompt());
        robot.push(KeyCode.SHIFT, KeyCode.DIGIT2);
        WaitForAsyncUtils.waitForFxEvents();
        var cards = window.wiring.reviewing().cards(Scope.EVERYTHING);
        assertEquals(1, cards.stream().filter(ReviewCard::suspended).count());
    }

    @Test
    void aTypedAnswerIsOverruledByAKey() {
        Pictures.onFx(() -> window.settings.change(settings -> settings.withTypedAnswers(true)));
        window.show(Screen.REVIEW);
        robot.write("x");
        type(KeyCode.ENTER);
        assertNotNull(node(".override"));
        assertEquals("again", suggested());
        type(KeyCode.R);
        assertEquals("good", suggested());
        type(KeyCode.R);
        assertEquals("again", suggested());
        type(KeyCode.R);
        type(KeyCode.ENTER);
        assertEquals(1, today());
    }

    @Test
    void undoReachesEveryScreenAndNamesItsStep() {
        window.show(Screen.REVIEW);
        robot.type(KeyCode.SPACE, KeyCode.DIGIT3);
        robot.push(KeyCode.SHIFT, KeyCode.DIGIT8);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("history.mark", window.wiring.history().undoable().orElseThrow().key());
        window.show(Screen.LIBRARY);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("history.grade", window.wiring.history().undoable().orElseThrow().key());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0, today());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, today());
        assertNotNull(robot.lookup("已重做：评分").query());
    }

    @Test
    void aTextFieldHasAnUndoOfItsOwn() {
        window.show(Screen.REVIEW);
        type(KeyCode.SPACE);
        type(KeyCode.DIGIT3);
        Pictures.onFx(() -> window.settings.change(settings -> settings.withTypedAnswers(true)));
        type(KeyCode.SPACE);
        type(KeyCode.DIGIT3);
        assertNotNull(node(".answer-field"));
        robot.write("abc");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(2, today(), "the grades stay");
    }

    @Test
    void aChartOpensWithItsNumbersAndCloses() {
        window.show(Screen.REVIEW);
        robot.type(KeyCode.SPACE, KeyCode.DIGIT3);
        window.show(Screen.PROGRESS);
        Pictures.onFx(() -> node(".chart-tile .button-icon").requestFocus());
        type(KeyCode.ENTER);
        assertNotNull(node(".figure-page .table-view"));
        type(KeyCode.ESCAPE);
        assertNull(node(".figure-page"));
    }

    private String suggested() {
        return Pictures.onFx(
                () ->
                        node(".grade.suggested").getStyleClass().stream()
                                .filter(List.of("again", "hard", "good", "easy")::contains)
                                .findFirst()
                                .orElse(""));
    }

    @Test
    void aQuizGoesThroughAllFormsToItsResult() {
        window.show(Screen.QUIZ);
        type(KeyCode.ENTER);
        for (int number = 0; number < 10; number++) {
            assertNotNull(node(".quiz-card"), "question " + number);
            answer();
            assertNotNull(node(".feedback"), "feedback to question " + number);
            type(KeyCode.ENTER);
        }
        assertNotNull(node(".quiz-result"));
        assertFalse(window.wiring.mistakeBook().open(Scope.EVERYTHING).isEmpty());
        window.show(Screen.MISTAKES);
        assertNotNull(node(".mistake-card"));
    }

    @Test
    void theLanguageChangesAtOnce() {
        window.show(Screen.SETTINGS);
        Pictures.onFx(
                () ->
                        window.stage.getScene().getRoot().lookupAll(".toggle-button").stream()
                                .map(ToggleButton.class::cast)
                                .filter(button -> "English".equals(button.getText()))
                                .forEach(ToggleButton::fire));
        assertEquals("en", window.settings.now().language());
        assertEquals("Settings", Pictures.onFx(() -> text(".top-title")));
    }

    /// Gives some answer, whatever the form.
    private void answer() {
        if (node(".answer-field") != null) {
            for (int field = 0; field < 4 && node(".feedback") == null; field++) {
                robot.write("x");
                type(KeyCode.ENTER);
            }
        } else if (node(".order-row") != null) {
            robot.push(KeyCode.ALT, KeyCode.DOWN);
            type(KeyCode.ENTER);
        } else if (node(".match-row") != null) {
            for (int key = 0; key < 20 && node(".quiz-button").isDisabled(); key++) {
                type(KeyCode.valueOf("DIGIT" + (key % 5 + 1)));
            }
            type(KeyCode.ENTER);
        } else {
            type(KeyCode.DIGIT1);
            if (node(".feedback") == null) {
                type(KeyCode.ENTER);
            }
        }
    }

    private String text(String selector) {
        return ((Label) node(selector)).getText();
    }

    private String prompt() {
        return Pictures.onFx(() -> ((PromptText) node(".prompt-text")).getAccessibleText());
    }

    private int today() {
        return window.wiring.measuring().progress(Scope.EVERYTHING).days().getLast().reviews();
    }

    private Node node(String selector) {
        return window.stage.getScene().getRoot().lookup(selector);
    }

    private void type(KeyCode key) {
        robot.type(key);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
