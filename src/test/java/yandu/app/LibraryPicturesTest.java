package yandu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import yandu.settings.Settings.Theme;
import yandu.ui.Pictures;
import yandu.ui.control.Screen;

/// The library with no report, one and thirty, and the search, in both languages and themes: no word is cut.
class LibraryPicturesTest {

    @TempDir Path data;

    private final FxRobot robot = new FxRobot();

    @Test
    void libraryAndSearchSayAllTheirWords() {
        var flaws = new ArrayList<String>();
        try (var window = new TestWindow(data, 1280, 800, false)) {
            window.show(Screen.LIBRARY);
            flaws.addAll(window.picture("library-0-light-zh"));
            window.wiring.importing().importBuiltIn();
            refresh(window);
            flaws.addAll(window.picture("library-1-light-zh"));
            for (int i = 1; i < 30; i++) {
                var id = window.wiring.importing().importText("20%02d年政府工作报告\n推动高质量发展第%d年。\n延长产业链、供应链。\n".formatted(i, i), "").report().id();
                window.wiring.cataloguing().tag(List.of(id), i % 3 == 0 ? "地方" : "国务院", true);
            }
            refresh(window);
            flaws.addAll(window.picture("library-30-light-zh"));
            window.wiring.indexing().settle((part, done, all) -> {}, () -> false);
            search(window, "chanyelian");
            flaws.addAll(window.picture("search-light-zh"));
            window.set(Theme.DARK, "en");
            flaws.addAll(window.picture("search-dark-en"));
            window.show(Screen.LIBRARY);
            flaws.addAll(window.picture("library-30-dark-en"));
        }
        try (var window = new TestWindow(data, 900, 600, false)) {
            window.show(Screen.LIBRARY);
            flaws.addAll(window.picture("library-narrow-light-zh"));
            search(window, "");
            flaws.addAll(window.picture("search-empty-narrow-zh"));
            search(window, "产业链 or 四敢");
            flaws.addAll(window.picture("search-narrow-light-zh"));
            window.set(Theme.DARK, "en");
            flaws.addAll(window.picture("search-narrow-dark-en"));
            window.show(Screen.LIBRARY);
            flaws.addAll(window.picture("library-narrow-dark-en"));
        }
        assertEquals(List.of(), flaws);
    }

    private void refresh(TestWindow window) {
        window.show(Screen.NOTES);
        window.show(Screen.LIBRARY);
    }

    private void search(TestWindow window, String typed) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        Pictures.settle();
        Pictures.onFx(() -> ((TextInputControl) window.stage.getScene().getFocusOwner()).setText(typed));
        Pictures.settle();
    }
}
