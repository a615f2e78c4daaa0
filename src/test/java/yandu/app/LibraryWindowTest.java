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
import yandu.service.ReportSummary;
import yandu.ui.Pictures;
import yandu.ui.control.Screen;

/// The library, used by keys alone.
class LibraryWindowTest {

    @TempDir Path data;

    private final FxRobot robot = new FxRobot();
    private TestWindow window;

    @BeforeEach
    void open() {
        window = new TestWindow(data, 1280, 800);
        window.wiring.importing().importText("政府工作报告\n推动高质量发展。\n加快产业链升级。\n", "");
        window.wiring.importing().importText("党建讲话\n坚持全面从严治党。\n", "");
        window.show(Screen.LIBRARY);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private List<String> titles() {
        return Pictures.onFx(() -> list().getItems().stream().map(ReportSummary::title).toList());
    }

    private ListView<ReportSummary> list() {
        return robot.lookup(".report-list").queryListView();
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        Pictures.settle();
    }

    private void filter(String typed) {
        press(KeyCode.SLASH);
        Pictures.onFx(() -> ((TextInputControl) window.stage.getScene().getFocusOwner()).setText(typed));
        Pictures.settle();
    }

    @Test
    void isFilteredByWordsAndSoundAndOpenedWithEnter() {
        assertEquals(3, titles().size());
        filter("dangjian");
        assertEquals(List.of("党建讲话"), titles());
        filter("zfgz");
        assertEquals(List.of("政府工作报告"), titles());
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertEquals("政府工作报告", robot.lookup(".top-title").queryLabeled().getText());
    }

    @Test
    void theListHasTheKeysAtOnceAndSeveralReportsAreOneStep() {
        press(KeyCode.CONTROL, KeyCode.A);
        assertTrue(robot.lookup(".bulk-bar").query().isVisible());
        press(KeyCode.A);
        assertEquals(List.of(), titles());
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(3, titles().size());
    }

    @Test
    void archivesAndRemovesAndTakesBothBack() {
        filter("党建");
        press(KeyCode.DOWN);
        press(KeyCode.A);
        assertEquals(List.of(), titles());
        assertTrue(window.wiring.cataloguing().list().stream().anyMatch(ReportSummary::archived));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertFalse(window.wiring.cataloguing().list().stream().anyMatch(ReportSummary::archived));
        press(KeyCode.DOWN);
        press(KeyCode.DELETE);
        assertEquals(2, window.wiring.cataloguing().list().size());
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(3, window.wiring.cataloguing().list().size());
    }

    @Test
    void changesTitleAndTagsOnTheSheet() {
        filter("党建");
        press(KeyCode.DOWN);
        press(KeyCode.E);
        Pictures.onFx(
                () -> {
                    var fields = robot.lookup(".details-sheet .text-field").queryAllAs(TextField.class).stream().toList();
                    fields.getFirst().requestFocus();
                    fields.getFirst().setText("党的建设");
                    fields.getLast().requestFocus();
                    fields.getLast().setText("党建 讲话");
                });
        press(KeyCode.ESCAPE);
        assertTrue(robot.lookup(".details-sheet").tryQuery().isEmpty());
        var report = window.wiring.cataloguing().list().stream().filter(r -> r.title().equals("党的建设")).findFirst();
        assertEquals(List.of("党建", "讲话"), report.orElseThrow().tags());
        window.wiring.history().undo();
        window.wiring.history().undo();
        assertEquals(
                List.of(),
                window.wiring.cataloguing().list().stream().filter(r -> r.title().equals("党建讲话")).findFirst().orElseThrow().tags());
    }
}
