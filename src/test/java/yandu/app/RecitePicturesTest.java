package yandu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.document.Span;
import yandu.settings.Settings.Theme;
import yandu.ui.Pictures;
import yandu.ui.QuickRobot;
import yandu.ui.control.Screen;

/// Recitation in use, in both languages and all themes: no word is cut off, no glyph is missing.
class RecitePicturesTest {

    @TempDir Path data;

    private final QuickRobot robot = new QuickRobot();
    private final List<String> flaws = new ArrayList<>();
    private String end;
    private TestWindow window;

    @ParameterizedTest
    @CsvSource({
        "zh, LIGHT, 1280, 800", "en, DARK, 1280, 800", "zh, SEPIA, 900, 600", "en, CONTRAST, 900, 600",
    })
    void recitationShowsItsWordsWhole(String language, Theme theme, int width, int height) {
        end = String.join("-", "", language, theme.name().toLowerCase(Locale.ROOT), width + "");
        try (var opened = new TestWindow(data, width, height)) {
            window = opened;
            window.set(theme, language);
            window.show(Screen.READER);
            steps();
        }
        assertEquals(List.of(), flaws);
    }

    private void steps() {
        var report = window.wiring.reading().list().getFirst().id();
        var text = window.wiring.reading().report(report).document().text();
        int at = text.indexOf("五要聚焦");
        Pictures.onFx(() -> window.screens.open(report, new Span(at, at + 4)));
        Pictures.settle();
        type(KeyCode.F7);
        picture("recite-tint");
        type(KeyCode.F7, KeyCode.M, KeyCode.SPACE, KeyCode.DIGIT3, KeyCode.SPACE, KeyCode.DIGIT1, KeyCode.SPACE);
        picture("recite-keywords");
        type(KeyCode.M);
        picture("recite-half");
        type(KeyCode.M, KeyCode.SPACE);
        picture("recite-first");
        type(KeyCode.M);
        picture("recite-all");
        type(KeyCode.S, KeyCode.SPACE, KeyCode.SPACE, KeyCode.SPACE);
        picture("recite-chain");
        type(KeyCode.T);
        picture("recite-type");
        Pictures.onFx(() -> ((TextArea) robot.lookup(".type-pane .text-area").query()).setText(typed(text)));
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        picture("recite-typed");
    }

    private static String typed(String text) {
        var passage = text.substring(text.indexOf("一要聚焦"), text.indexOf("五要聚焦"));
        return passage.replace("经济运行", "经济运营").replace("努力实现", "").replace("用好产业链", "要用好产业链");
    }

    private void type(KeyCode... keys) {
        for (var key : keys) {
            robot.type(key);
        }
        Pictures.settle();
    }

    private void picture(String name) {
        window.picture(name + end).forEach(flaw -> flaws.add(name + end + ": " + flaw));
    }
}
