package yandu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.StyledTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yandu.document.Span;
import yandu.settings.Settings;
import yandu.ui.Pictures;
import yandu.ui.QuickRobot;
import yandu.ui.control.Screen;

/// The real window, used by mouse and keys.
class WindowTest {

    @TempDir Path data;

    private final QuickRobot robot = new QuickRobot();
    private TestWindow window;

    @BeforeEach
    void open() {
        window = new TestWindow(data, 1280, 800);
        window.show(Screen.READER);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private StyledTextArea<?, Collection<String>> paper() {
        return robot.lookup(".paper").query();
    }

    private <T extends Node> T shown(String query) {
        return robot.lookup(query).<T>query();
    }

    private Bounds place(String query) {
        Node node = shown(query);
        return Pictures.onFx(() -> node.localToScene(node.getLayoutBounds()));
    }

    private boolean isInSight(String words) {
        return Pictures.onFx(
                () -> {
                    int at = paper().getText().indexOf(words);
                    var bounds = paper().getCharacterBoundsOnScreen(at, at + words.length());
                    return bounds.map(paper()::screenToLocal)
                            .filter(here -> here.getMinY() >= 0 && here.getMaxY() <= paper().getHeight())
                            .isPresent();
                });
    }

    private static <T> TreeItem<T> find(TreeItem<T> item, Predicate<T> wanted) {
        if (item.getValue() != null && wanted.test(item.getValue())) {
            return item;
        }
        return item.getChildren().stream()
                .map(child -> find(child, wanted))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    @Test
    void theReportIsOpenAtItsBeginning() {
        assertTrue(isInSight("山西省委召开全省领导干部会议"));
        assertEquals("山西省委召开全省领导干部会议", this.<Label>shown(".top-title").getText());
    }

    @Test
    void thePaperLiesBetweenThePanelsHoweverItWasOpened() {
        var id = window.wiring.reading().list().getFirst().id();
        window.close();
        window = new TestWindow(data, 1280, 800);
        Pictures.onFx(() -> window.screens.open(id));
        Pictures.settle();
        var left = place(".outline");
        var text = place(".paper");
        var right = place(".phrases");
        assertTrue(left.getMaxX() <= text.getMinX() && text.getMaxX() <= right.getMinX());
    }

    @Test
    void anAreaOfTheOutlineLeadsToItsPlace() {
        assertFalse(isInSight("五要聚焦强化科技创新支撑引领"));
        TreeView<Object> tree = shown(".outline .tree-view");
        Pictures.onFx(
                () -> {
                    var item = find(tree.getRoot(), entry -> entry.toString().contains("聚焦强化科技创新支撑引领"));
                    tree.getSelectionModel().select(item);
                    tree.scrollTo(tree.getRow(item));
                    tree.requestFocus();
                });
        robot.type(KeyCode.ENTER);
        Pictures.settle();
        assertTrue(isInSight("五要聚焦强化科技创新支撑引领"));
    }

    @Test
    void aPhraseOpensItsCardWithExpansionAndSource() {
        robot.clickOn("四个自信");
        Pictures.settle();
        assertEquals("四个自信", this.<Label>shown(".phrase-heading").getText());
        assertEquals(4, robot.lookup(".expansion-number").queryAll().size());
        assertTrue(isInSight("四个自信"));
        robot.type(KeyCode.ESCAPE);
        Pictures.settle();
        assertTrue(robot.lookup(".phrase-heading").tryQuery().isEmpty());
    }

    @Test
    void aPhraseInTheTextOpensItsCard() {
        Pictures.onFx(() -> paper().requestFocus());
        Pictures.onFx(() -> paper().moveTo(paper().getText().indexOf("两个基本实现") + 1));
        robot.type(KeyCode.ENTER);
        Pictures.settle();
        assertEquals("两个基本实现", this.<Label>shown(".phrase-heading").getText());
    }

    @Test
    void findMarksItsHitsAndEscapeLeaves() {
        Pictures.onFx(() -> paper().requestFocus());
        robot.type(KeyCode.SLASH);
        Pictures.settle();
        Pictures.onFx(() -> this.<TextField>shown(".find-bar .text-field").setText("八要聚焦"));
        Pictures.settle();
        assertTrue(isInSight("八要聚焦"));
        int at = paper().getText().indexOf("八要聚焦");
        assertTrue(paper().getStyleOfChar(at).contains("found-now"));
        robot.type(KeyCode.ESCAPE);
        Pictures.settle();
        assertFalse(paper().getStyleOfChar(at).contains("found-now"));
    }

    @Test
    void aNoteIsWrittenOnTheSelectedText() {
        Pictures.onFx(
                () -> {
                    paper().requestFocus();
                    int at = paper().getText().indexOf("感恩奋进");
                    paper().selectRange(at, at + 4);
                });
        robot.press(KeyCode.ALT).type(KeyCode.N).release(KeyCode.ALT);
        Pictures.settle();
        robot.write("kept");
        Pictures.settle();
        window.show(Screen.LIBRARY);
        var id = window.wiring.reading().list().getFirst().id();
        var note = window.wiring.noteTaking().notes(id).getFirst();
        assertEquals("感恩奋进", note.anchor().quote());
        assertEquals("kept", note.text());
    }

    @Test
    void aVisitFlashesAndEscapeComesBack() {
        window.show(Screen.REVIEW);
        var id = window.wiring.reading().list().getFirst().id();
        int at = window.wiring.reading().report(id).document().text().indexOf("七要聚焦");
        boolean flashes =
                Pictures.onFx(
                        () -> {
                            window.screens.open(id, new Span(at, at + 4));
                            return paper().getStyleOfChar(paper().getText().indexOf("七要聚焦")).contains("flash");
                        });
        assertTrue(flashes);
        Pictures.settle();
        assertTrue(isInSight("七要聚焦"));
        robot.type(KeyCode.ESCAPE);
        Pictures.settle();
        assertTrue(robot.lookup(".review-screen").tryQuery().isPresent());
    }

    @Test
    void languageAndThemeChangeAtOnceAndThePlaceStays() {
        Pictures.onFx(() -> paper().showParagraphAtTop(4));
        Pictures.settle();
        assertTrue(isInSight("一要聚焦"));
        window.set(Settings.Theme.DARK, "en");
        assertTrue(robot.lookup("Library").tryQuery().isPresent());
        assertTrue(isInSight("一要聚焦"));
    }

    @Test
    void keysLeadToScreensAndSheet() {
        Pictures.onFx(() -> paper().requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        Pictures.settle();
        assertTrue(robot.lookup(".library").tryQuery().isPresent());
        robot.press(KeyCode.SHIFT).type(KeyCode.SLASH).release(KeyCode.SHIFT);
        Pictures.settle();
        assertTrue(robot.lookup(".key-sheet").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
        Pictures.settle();
        assertTrue(robot.lookup(".key-sheet").tryQuery().isEmpty());
    }

    @Test
    void theTextGrowsAndShrinksByKeys() {
        Pictures.onFx(() -> paper().requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.EQUALS).release(KeyCode.CONTROL);
        assertEquals(20, window.settings.now().textSize());
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT0).release(KeyCode.CONTROL);
        assertEquals(18, window.settings.now().textSize());
    }
}
