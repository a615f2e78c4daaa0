package yandu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.schedule.CardId;
import yandu.schedule.Rating;
import yandu.service.LeechHelp;
import yandu.service.ReviewCard;
import yandu.service.Scope;
import yandu.settings.Settings;
import yandu.settings.Settings.Theme;
import yandu.study.TypedAnswer.Verdict;
import yandu.study.query.CardOrder;
import yandu.ui.Pictures;
import yandu.ui.QuickRobot;
import yandu.ui.control.Screen;

/// Help with a card forgotten again and again, in the real window on a real library.
@Timeout(120)
class LeechTest {
    private static final String KEY = "phrase-cloze:提质增效提速扩量提档升级";

    private static final String OTHER = "expansion:四敢";

    @TempDir Path data;

    private final QuickRobot robot = new QuickRobot();
    private TestWindow window;

    /// Long ago a card was forgotten so often, twice for another; it is the only one that is not suspended.
    private void forgotten(int times) {
        var clock = InstantSource.fixed(TestWindow.NOW.minus(Duration.ofDays(300)));
        try (var past = new Wiring(data, () -> Settings.DEFAULT, clock, ZoneId.of("Asia/Shanghai"), new Random(7))) {
            past.importing().importBuiltIn();
            var cards = past.reviewing().cards(Scope.EVERYTHING).stream().map(ReviewCard::id).toList();
            var card = cards.stream().filter(id -> id.cardKey().equals(KEY)).findFirst().orElseThrow();
            past.reviewing().suspend(cards.stream().filter(id -> !id.equals(card)).toList(), true);
            past.reviewing().grade(card.reportId(), KEY, Rating.EASY, 900);
            for (int time = 0; time < times; time++) {
                past.reviewing().grade(card.reportId(), KEY, Rating.AGAIN, 900);
                past.reviewing().grade(card.reportId(), KEY, Rating.EASY, 900);
            }
            past.leechHelp().typed(card, "两个维护", Verdict.WRONG, false);
            past.leechHelp().typed(card, "“两个维护”", Verdict.WRONG, false);
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, LIGHT, 1280, 800", "en, DARK, 900, 600"})
    void aLeechIsHelpedWhenItsAnswerIsShown(String language, Theme theme, int width, int height) {
        forgotten(LeechHelp.FROM);
        try (var opened = new TestWindow(data, width, height, false)) {
            window = opened;
            window.set(theme, language);
            window.show(Screen.REVIEW);
            assertFalse(isOffered(), "the sentence would tell the answer");
            type(KeyCode.SPACE);
            assertTrue(isOffered());
            var flaws = new ArrayList<>(window.picture("leech-" + language + "-" + theme));
            assertEquals(!isSeen(), isSaid(), "it lies below if and only if something says so");
            assertEquals(height < 700, isSaid());
            if (isSaid()) {
                Pictures.onFx(() -> robot.lookup(".leech-sign").queryAs(Button.class).fire());
                Pictures.settle();
                assertTrue(isSeen());
                assertFalse(isSaid());
                flaws.addAll(window.picture("leech-below-" + language + "-" + theme));
            }
            type(KeyCode.ESCAPE);
            assertFalse(isOffered());
            assertTrue(robot.lookup(".review-screen").tryQuery().isPresent(), "Esc closes no more than the panel");
            assertEquals(List.of(), flaws);
        }
    }

    @Test
    void theGradeThatMakesALeechBringsHelp() {
        forgotten(LeechHelp.FROM - 1);
        try (var opened = new TestWindow(data, 1280, 800, false)) {
            window = opened;
            window.show(Screen.REVIEW);
            window.wiring.reviewing().suspend(List.of(new CardId(card().reportId(), OTHER)), false);
            type(KeyCode.SPACE);
            assertFalse(isOffered());
            type(KeyCode.DIGIT3);
            assertFalse(isOffered(), "it was not forgotten");
            type(KeyCode.U);
            type(KeyCode.SPACE);
            type(KeyCode.DIGIT1);
            assertTrue(isOffered());
            type(KeyCode.U);
            assertFalse(isOffered(), "it is asked again");
        }
    }

    @Test
    void whatHelpsIsReachedByKeyboardAndTakenBack() {
        forgotten(LeechHelp.FROM);
        try (var opened = new TestWindow(data, 1280, 800, false)) {
            window = opened;
            window.show(Screen.REVIEW);
            type(KeyCode.SPACE);
            press("拆成小卡");
            assertEquals(3, count("kind:own-cloze"));
            assertTrue(card().suspended());
            undo();
            assertEquals(0, count("kind:own-cloze"));
            assertFalse(card().suspended());
            type(KeyCode.SPACE);
            press("暂停");
            assertTrue(card().suspended());
            undo();
            assertFalse(card().suspended());
            type(KeyCode.SPACE);
            press("做辨析卡");
            assertEquals(2, count("kind:contrast"));
            assertFalse(isOffered());
            undo();
            assertEquals(0, count("kind:contrast"));
            robot.push(KeyCode.SHIFT, KeyCode.DIGIT2);
            undo();
            type(KeyCode.SPACE);
            press("编辑");
            assertTrue(robot.lookup(".card-editor").tryQuery().isPresent());
            type(KeyCode.ESCAPE);
            assertTrue(robot.lookup(".card-editor").tryQuery().isEmpty());
            assertEquals("编辑", focused(), "back where the editor was asked for");
            assertTrue(isOffered());
            type(KeyCode.ESCAPE);
            assertFalse(isOffered());
            type(KeyCode.DIGIT3);
            assertEquals(LeechHelp.FROM * 2 + 2, card().memory().reviews(), "the card was still up, its answer shown");
        }
    }

    @Test
    void whatHelpedIsTakenBackAndDoneAgain() {
        forgotten(LeechHelp.FROM);
        try (var opened = new TestWindow(data, 1280, 800, false)) {
            window = opened;
            window.show(Screen.REVIEW);
            type(KeyCode.SPACE);
            press("拆成小卡");
            undo();
            redo();
            assertEquals(3, count("kind:own-cloze"));
            assertTrue(card().suspended());
            undo();
            type(KeyCode.SPACE);
            press("做辨析卡");
            undo();
            redo();
            assertEquals(2, count("kind:contrast"));
            undo();
            assertEquals(0, count("kind:contrast"));
        }
    }

    @Test
    void theCardBrowserHelpsToo() {
        forgotten(LeechHelp.FROM);
        try (var opened = new TestWindow(data, 1280, 800, false)) {
            window = opened;
            window.show(Screen.CARDS);
            choose("kind:figure");
            assertFalse(isOffered());
            choose("is:leech");
            assertTrue(isOffered());
            var flaws = window.picture("leech-browser");
            press("暂停");
            assertTrue(card().suspended());
            undo();
            assertFalse(card().suspended());
            assertEquals(List.of(), flaws);
        }
    }

    private void choose(String query) {
        Pictures.onFx(() -> robot.lookup(".card-filters .text-field").queryAs(TextInputControl.class).setText(query));
        Pictures.settle();
        Pictures.onFx(() -> robot.lookup(".card-table").queryAs(TableView.class).getSelectionModel().clearAndSelect(0));
        Pictures.settle();
    }

    private boolean isOffered() {
        return Pictures.onFx(() -> robot.lookup(".leech-pane").query().isVisible());
    }

    private boolean isSaid() {
        return Pictures.onFx(() -> robot.lookup(".leech-sign").query().isVisible());
    }

    /// Whether the title of the panel and a line of it are in the window above the grades.
    private boolean isSeen() {
        return Pictures.onFx(
                () -> {
                    var panel = robot.lookup(".leech-pane").query();
                    var foot = robot.lookup(".review-foot").query();
                    double top = panel.localToScene(panel.getLayoutBounds()).getMinY();
                    return top + 70 < foot.localToScene(foot.getLayoutBounds()).getMinY();
                });
    }

    /// Goes to a button of the panel with Tab and presses it.
    private void press(String text) {
        for (int tab = 0; tab < 60 && !text.equals(focused()); tab++) {
            type(KeyCode.TAB);
        }
        assertEquals(text, focused());
        type(KeyCode.SPACE);
    }

    private String focused() {
        return Pictures.onFx(
                () ->
                        window.stage.getScene().getFocusOwner() instanceof Button button && isInPanel(button)
                                ? button.getText()
                                : null);
    }

    private boolean isInPanel(Button button) {
        return robot.lookup(".leech-pane").lookup(".button").queryAll().contains(button);
    }

    private int count(String query) {
        return window.wiring.cardBrowsing().find(query, Scope.EVERYTHING, CardOrder.PLACE).count();
    }

    private ReviewCard card() {
        return window.wiring.reviewing().cards(Scope.EVERYTHING).stream()
                .filter(card -> card.card().key().equals(KEY))
                .findFirst()
                .orElseThrow();
    }

    private void undo() {
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        Pictures.settle();
    }

    private void redo() {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        Pictures.settle();
    }

    private void type(KeyCode code) {
        robot.type(code);
        Pictures.settle();
    }
}
