package yandu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import yandu.document.Span;
import yandu.ui.Pictures;
import yandu.ui.control.Screen;

/// Looking through everything, by keys alone.
class SearchWindowTest {

    @TempDir Path data;

    private final FxRobot robot = new FxRobot();
    private TestWindow window;
    private String report;

    @BeforeEach
    void open() {
        window = new TestWindow(data, 1280, 800);
        report = window.wiring.reading().list().getFirst().id();
        window.wiring.indexing().settle((part, done, all) -> {}, () -> false);
        window.wiring.noteTaking().add(report, new Span(0, 4), "供应链这里要背熟", 1);
        window.show(Screen.LIBRARY);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        Pictures.settle();
    }

    private void type(String typed) {
        Pictures.onFx(() -> ((TextInputControl) window.stage.getScene().getFocusOwner()).setText(typed));
        Pictures.settle();
    }

    private List<String> rows() {
        ListView<Object> list = robot.lookup(".hit-list").queryListView();
        return Pictures.onFx(() -> list.getItems().stream().map(hit -> hit.getClass().getSimpleName()).distinct().toList());
    }

    private String title() {
        return robot.lookup(".top-title").queryLabeled().getText();
    }

    @Test
    void aSentenceFoundBySoundOpensInTheReaderAndEscapeLeadsBackTwice() {
        type("qlcyl");
        type("changhetong");
        assertFalse(rows().contains("Sentence"), () -> rows().toString());
        type("cyl");
        assertTrue(rows().contains("Sentence"), () -> rows().toString());
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertEquals("山西省委召开全省领导干部会议", title());
        press(KeyCode.ESCAPE);
        assertEquals("查找", title());
        assertEquals("cyl", robot.lookup(".search-field").<TextField>query().getText());
        press(KeyCode.DOWN);
        press(KeyCode.ESCAPE);
        assertEquals("资料库", title());
    }

    @Test
    void findsEveryKindInItsGroup() {
        type("四敢");
        assertEquals(List.of("Head", "Phrase", "Sentence", "Card"), rows());
        type("供应链");
        assertEquals(List.of("Head", "Remark"), rows());
        press(KeyCode.ENTER);
        assertEquals("笔记", title());
    }

    @Test
    void aCardOpensInTheCardBrowser() {
        type("制造业 -\"产业链\"");
        press(KeyCode.DOWN);
        press(KeyCode.PAGE_DOWN);
        press(KeyCode.PAGE_DOWN);
        press(KeyCode.PAGE_DOWN);
        press(KeyCode.ENTER);
        assertEquals("卡片", title());
        assertTrue(robot.lookup(".card-filters .text-field").<TextField>query().getText().contains(report));
    }

    @Test
    void saysWhatIsNoQuery() {
        type("\"产业");
        assertTrue(robot.lookup(".search-wrong").queryLabeled().isVisible());
        type("产业");
        assertFalse(robot.lookup(".search-wrong").queryLabeled().isVisible());
    }
}
