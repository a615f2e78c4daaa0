package yandu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.fxmisc.richtext.StyledTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import yandu.document.Span;
import yandu.settings.Settings;
import yandu.ui.Pictures;
import yandu.ui.QuickRobot;
import yandu.ui.control.Screen;
import yandu.ui.task.ImmediateTasks;

/// The card of a phrase over the text: it comes with the pointer or a key, and what is done on it is done there.
class PhraseCardTest {
    private static final String PHRASE = "四个自信";

    @TempDir Path data;

    private final QuickRobot robot = new QuickRobot();
    private TestWindow window;
    private Pilot pilot;
    private String report;
    private String text;

    @BeforeEach
    void open() {
        window = new TestWindow(data, 1280, 800);
        pilot = new Pilot(window.stage, new ImmediateTasks());
        window.show(Screen.READER);
        assertTrue(pilot.sees("phrase-cell")); // the side panels come in after the first frame and narrow the paper
        report = window.wiring.reading().list().getFirst().id();
        text = window.wiring.reading().report(report).document().text();
        goTo(PHRASE);
    }

    private void goTo(String phrase) {
        int at = text.indexOf(phrase);
        Pictures.onFx(() -> window.screens.open(report, new Span(at, at + 1)));
        pilot.settle();
        Pictures.onFx(() -> paper().requestFocus());
    }

    @AfterEach
    void close() {
        window.close();
    }

    private StyledTextArea<?, ?> paper() {
        return robot.lookup(".paper").query();
    }

    /// It fades away.
    private void assertGone() throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !isThere());
    }

    private boolean isThere() {
        return pilot.has(node -> node.getStyleClass().contains("phrase-card"));
    }

    private void rest() throws Exception {
        Bounds place =
                Pictures.onFx(
                        () -> {
                            int at = paper().getText().indexOf(PHRASE);
                            return paper().getCharacterBoundsOnScreen(at, at + 2).orElseThrow();
                        });
        for (int x : new int[] {-4, 0}) {
            Pictures.onFx(() -> new Robot().mouseMove(place.getCenterX() + x, place.getCenterY()));
            pilot.settle();
        }
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, this::isThere);
        pilot.settle();
    }

    @Test
    void aCardThatComesWithThePointerLeavesTheKeysToThePaper() throws Exception {
        rest();
        Node focused = Pictures.onFx(() -> window.stage.getScene().getFocusOwner());
        assertEquals(paper(), focused);
        pilot.press(KeyCode.M);
        assertGone();
        assertTrue(pilot.has(node -> node.getStyleClass().contains("recite-bar")));
    }

    @Test
    void aCardThatWasOpenedHasTheKeys() throws Exception {
        pilot.press(KeyCode.ENTER);
        assertTrue(isThere());
        pilot.press(KeyCode.TAB);
        assertTrue(isThere());
        pilot.press(KeyCode.ESCAPE);
        assertGone();
    }

    /// What is left of the one before does not take it along.
    @Test
    void aCardThatComesRightAfterAnotherStays() {
        pilot.press(KeyCode.ENTER);
        pilot.press(KeyCode.ESCAPE);
        pilot.press(KeyCode.ENTER);
        assertTrue(isThere());
        for (int i = 0; i < 10; i++) {
            pilot.settle();
        }
        assertTrue(isThere());
    }

    @Test
    void theCardsWordsAreWholeAlsoWhileItIsRenamed() {
        pilot.press(KeyCode.ENTER);
        assertEquals(List.of(), window.picture("phrase-card"));
        pilot.click("改名");
        assertEquals(List.of(), window.picture("phrase-card-rename"));
        window.set(Settings.Theme.DARK, "en");
        assertTrue(pilot.sees("phrase-cell"));
        goTo(PHRASE);
        pilot.press(KeyCode.ENTER);
        assertTrue(isThere());
        assertEquals(List.of(), window.picture("phrase-card-en"));
    }

    @Test
    void whatIsSaidInOneBreathIsTakenApart() {
        goTo("蓝天、碧水、净土保卫战");
        pilot.press(KeyCode.ENTER);
        assertTrue(pilot.has(node -> node instanceof Label label && "分开说：蓝天保卫战、碧水保卫战、净土保卫战".equals(label.getText())));
        assertEquals(List.of(), window.picture("phrase-card-members"));
    }

    @Test
    void aPhraseIsRenamedOnItsCardAndTheWayBackIsOneKey() throws Exception {
        pilot.press(KeyCode.ENTER);
        rename("坚定");
        assertTrue(phrases().contains("坚定") && !phrases().contains(PHRASE), phrases()::toString);
        assertGone();
        pilot.press(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(phrases().contains(PHRASE), phrases()::toString);
    }

    @Test
    void wordsThatAreNotInTheReportAreRefusedAndStayToBePutRight() {
        pilot.press(KeyCode.ENTER);
        rename("五个自信");
        assertTrue(phrases().contains(PHRASE));
        assertTrue(pilot.has(node -> node instanceof Label label && label.getText().startsWith("报告里没有“五个自信”")));
        assertTrue(pilot.has(node -> node instanceof TextInputControl field && "五个自信".equals(field.getText())));
    }

    private void rename(String wording) {
        pilot.click("改名");
        Pictures.onFx(() -> ((TextInputControl) pilotField()).setText(wording));
        pilot.press(KeyCode.ENTER);
    }

    private Node pilotField() {
        return robot.lookup(".phrase-card .answer-field").query();
    }

    private List<String> phrases() {
        return window.wiring.reading().open(report).analysis().phrases().stream().map(phrase -> phrase.text()).toList();
    }

    @Test
    void aCardOfTheUsersBeginsWithThePhraseAsItsGap() throws Exception {
        pilot.press(KeyCode.ENTER);
        pilot.click("做卡片");
        assertGone();
        assertTrue(pilot.has(node -> node instanceof TextInputControl field && field.getText().contains("{{c1::" + PHRASE + "}}")));
    }
}
