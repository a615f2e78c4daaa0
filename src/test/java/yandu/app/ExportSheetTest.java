package yandu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.analysis.Steps;
import yandu.settings.Settings.Theme;
import yandu.ui.Pictures;
import yandu.ui.QuickRobot;
import yandu.ui.control.Screen;
import yandu.ui.task.BackgroundTasks;

/// Taking things out of the real window, and a whole library into it.
@Timeout(120)
class ExportSheetTest {
    @TempDir Path data;
    @TempDir Path elsewhere;

    private final QuickRobot robot = new QuickRobot();

    @Test
    void theSheetOpensOnEveryScreenAndClosesByKey() {
        try (var window = new TestWindow(data, 1100, 760)) {
            for (var screen : List.of(Screen.READER, Screen.LIBRARY, Screen.REVIEW, Screen.QUIZ, Screen.MISTAKES, Screen.CARDS, Screen.NOTES, Screen.PROGRESS, Screen.SETTINGS)) {
                window.show(screen);
                open();
                assertTrue(isOpen(), screen.name());
                type(KeyCode.ESCAPE);
                assertFalse(isOpen(), screen.name());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, LIGHT, 1280, 800", "en, DARK, 900, 600"})
    void itsWordsAreWholeAndItsFileIsWritten(String language, Theme theme, int width, int height) throws IOException {
        try (var window = new TestWindow(data, width, height)) {
            window.set(theme, language);
            window.show(Screen.READER);
            open();
            var flaws = new ArrayList<>(window.picture("export-pages-" + language + "-" + theme));
            Pictures.onFx(() -> checkBoxes().getLast().setSelected(true));
            flaws.addAll(window.picture("export-handout-" + language + "-" + theme));
            choose(language.equals("zh") ? "整个资料库（JSON）" : "Whole library (JSON)");
            flaws.addAll(window.picture("export-everything-" + language + "-" + theme));
            choose("PDF");
            Pictures.onFx(() -> ((Button) robot.lookup(".export-go").query()).fire());
            flaws.addAll(window.picture("export-done-" + language + "-" + theme));
            assertEquals(List.of(), flaws);
            assertFalse(isOpen());
            assertTrue(robot.lookup(".notice").tryQuery().isPresent());
            assertEquals("%PDF", new String(Files.readAllBytes(data.resolve("山西省委召开全省领导干部会议.pdf")), 0, 4));
        }
    }

    /// A template is written, found wrong, mended, kept, taken back, and followed by the next export.
    @ParameterizedTest
    @CsvSource({"zh, LIGHT, 1280, 800", "en, DARK, 900, 600"})
    void theTemplateOfMarkdownIsTheUsers(String language, Theme theme, int width, int height) throws IOException {
        try (var window = new TestWindow(data, width, height)) {
            window.set(theme, language);
            window.show(Screen.READER);
            open();
            choose("Markdown");
            Pictures.onFx(() -> robot.lookup(".export-sheet .button").queryAllAs(Button.class).stream()
                    .filter(button -> button.getText() != null && (button.getText().startsWith("编辑模板") || button.getText().startsWith("Edit template")))
                    .findFirst()
                    .orElseThrow()
                    .fire());
            Pictures.settle();
            var flaws = new ArrayList<>(window.picture("template-" + language + "-" + theme));
            assertEquals(area(".template-text").getText(), window.wiring.templating().builtIn());
            assertTrue(area(".template-page").getText().startsWith("# 山西省委召开全省领导干部会议\n"));
            write("# {{title}}\n\n{{#phrases}}\n- {{txet}}\n{{/phrases}}\n");
            flaws.addAll(window.picture("template-wrong-" + language + "-" + theme));
            assertTrue(((Labeled) robot.lookup(".template-sheet .refusal").query()).getText().contains("txet"));
            assertTrue(area(".template-page").getText().startsWith("# 山西"), "the last good page stays");
            write("---\ndate: {{date}}\n---\n{{#phrases}}\n- {{text}}\n{{/phrases}}\n");
            flaws.addAll(window.picture("template-mended-" + language + "-" + theme));
            assertTrue(area(".template-page").getText().startsWith("---\ndate: 2023-05-25\n---\n- "));
            robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
            Pictures.settle();
            assertTrue(robot.lookup(".template-sheet").tryQuery().isEmpty());
            Pictures.onFx(() -> ((Button) robot.lookup(".export-go").query()).fire());
            Pictures.settle();
            assertTrue(Files.readString(data.resolve("山西省委召开全省领导干部会议.md")).startsWith("---\ndate: 2023-05-25\n---\n- "));
            assertEquals(List.of(), flaws);
            Pictures.onFx(() -> window.screens.undo());
            Pictures.settle();
            assertEquals("", window.settings.now().markdown());
        }
    }

    private TextArea area(String style) {
        return robot.lookup(style).queryAs(TextArea.class);
    }

    private void write(String template) {
        Pictures.onFx(() -> area(".template-text").setText(template));
        Pictures.settle();
        robot.sleep(300);
        Pictures.settle();
    }

    /// Of long work a word in the corner says how far it is; by that it is called off.
    @ParameterizedTest
    @CsvSource({"zh, LIGHT, 1280, 800", "en, DARK, 900, 600"})
    void longWorkCanBeCalledOff(String language, Theme theme, int width, int height) throws InterruptedException {
        var ends = new ArrayList<String>();
        var stopped = new CountDownLatch(1);
        try (var elsewhere = new BackgroundTasks();
                var window = new TestWindow(data, width, height)) {
            window.tasks.letLongWorkBeElsewhere(elsewhere);
            window.set(theme, language);
            window.show(Screen.READER);
            Pictures.onFx(() -> window.screens.work(language.equals("zh") ? "正在写试卷……" : "Writing the paper…", steps -> endless(steps, stopped), ends::add));
            robot.sleep(700);
            assertEquals(List.of(), window.picture("working-" + language + "-" + theme));
            Pictures.onFx(() -> ((Button) robot.lookup(".notice .notice-undo").query()).fire());
            assertTrue(stopped.await(30, TimeUnit.SECONDS));
            Pictures.settle();
            assertTrue(robot.lookup(".notice").tryQuery().isEmpty());
            assertEquals(List.of(), ends);
        }
    }

    private static String endless(Steps steps, CountDownLatch stopped) throws InterruptedException {
        try {
            while (true) {
                steps.done(0.4);
                Thread.sleep(20);
            }
        } finally {
            stopped.countDown();
        }
    }

    /// Read in, and taken back again.
    @Test
    void aWholeLibraryComesIn() {
        try (var there = new TestWindow(elsewhere, 1100, 760)) {
            there.wiring.importing().importText("另一份\n一要抓好落实，二要勤俭节约，三要加强监督。", "");
            there.wiring.transfer().export(data.resolve("all.zip"), Steps.UNWATCHED);
        }
        try (var window = new TestWindow(data, 1100, 760)) {
            window.show(Screen.READER);
            Pictures.onFx(() -> window.screens.bring(data.resolve("all.zip")));
            Pictures.settle();
            assertEquals(2, window.wiring.reading().list().size());
            Pictures.onFx(() -> window.screens.undo());
            Pictures.settle();
            assertEquals(1, window.wiring.reading().list().size());
        }
    }

    private void open() {
        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        Pictures.settle();
    }

    private boolean isOpen() {
        return robot.lookup(".export-sheet").tryQuery().isPresent();
    }

    private List<CheckBox> checkBoxes() {
        return robot.lookup(".export-sheet .check-box").queryAllAs(CheckBox.class).stream().toList();
    }

    private void choose(String format) {
        Pictures.onFx(
                () -> robot.lookup(".export-format").queryAllAs(ToggleButton.class).stream()
                        .filter(button -> ((Labeled) button).getText().equals(format))
                        .findFirst()
                        .orElseThrow()
                        .fire());
        Pictures.settle();
    }

    private void type(KeyCode key) {
        robot.type(key);
        Pictures.settle();
    }
}
