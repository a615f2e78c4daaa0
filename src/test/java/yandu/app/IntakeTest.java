package yandu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import yandu.i18n.Language;
import yandu.i18n.Words;
import yandu.importer.AnkiFile;
import yandu.settings.Settings;
import yandu.ui.Pictures;

/// Files come in through the window: a look first, then a yes.
class IntakeTest {
    private static final Path FILES = Path.of("src/test/resources/yandu/importer");
    private static final String TEXT = "某市工作报告\n今年抓好三件事。一要稳就业，保民生。二要稳企业，强产业。三要守底线，保安全。\n";

    @TempDir Path folder;
    private TestWindow window;

    @BeforeEach
    void open() {
        window = new TestWindow(folder.resolve("library"), 1280, 800);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void whatIsReadWaitsForAYesAndIsOneStep() throws Exception {
        drop(Files.writeString(folder.resolve("一.txt"), TEXT), Files.writeString(folder.resolve("二.md"), "# 通知\n\n请抓好落实。\n"));
        assertEquals(1, reports(), "nothing is kept before the yes");
        press("导入 2 份");
        assertEquals(3, reports());
        window.wiring.history().undo();
        assertEquals(1, reports());
    }

    @Test
    void aTextThatIsThereIsOpenedAtOnce() {
        drop(FILES.resolve("libreoffice.pdf"));
        assertEquals(1, reports());
        assertTrue(Pictures.onFx(() -> window.stage.getScene().lookup(".intake") == null));
    }

    @Test
    void aCorrectionAndItsDetailsCanBeRead() throws Exception {
        window.wiring.importing().importText(TEXT, "");
        var file = Files.writeString(folder.resolve("新.txt"), TEXT.replace("保民生", "惠民生"));
        for (var theme : List.of(Settings.Theme.LIGHT, Settings.Theme.DARK)) {
            for (var language : List.of("zh", "en")) {
                window.set(theme, language);
                drop(file);
                assertEquals(List.of(), window.picture("intake-" + language + "-" + theme));
            }
        }
        press(Words.of(Language.EN).say("intake.keep"));
        assertEquals(2, reports());
    }

    @Test
    void aCorrectionIsKeptApartByOneKey() throws Exception {
        window.wiring.importing().importText(TEXT, "");
        drop(Files.writeString(folder.resolve("新.txt"), TEXT.replace("保民生", "惠民生")));
        Pictures.onFx(() -> window.stage.getScene().lookup(".draft-apart").requestFocus());
        var robot = new FxRobot();
        robot.push(KeyCode.SPACE);
        Pictures.settle();
        assertEquals(List.of(), window.picture("intake-apart"));
        assertTrue(Pictures.onFx(() -> window.stage.getScene().lookup(".draft-apart").isFocused()), "the keys stay there");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        Pictures.settle();
        assertEquals(3, reports());
    }

    @Test
    void severalFilesInASmallWindow() throws Exception {
        Files.writeString(folder.resolve("坏.docx"), "PK\3\4");
        Files.writeString(folder.resolve("一.txt"), TEXT);
        Files.write(folder.resolve("二.txt"), Files.readString(FILES.resolve("structure.md")).getBytes("GBK"));
        Files.copy(FILES.resolve("structure.pdf"), folder.resolve("三.pdf"));
        Pictures.onFx(() -> window.stage.setWidth(900));
        Pictures.onFx(() -> window.stage.setHeight(600));
        drop(folder);
        assertEquals(List.of(), window.picture("intake-several"));
        press("取消");
        assertEquals(1, reports());
    }

    @Test
    void keepingADeckSaysHowFarItIsAndCanBeCancelled() throws Exception {
        drop(deck(2_000));
        Pictures.onFx(() -> state().textProperty().subscribe(text -> {
            if (text.startsWith("正在导入") && !text.contains("完成 0 %")) {
                button("取消").ifPresent(Button::fire);
            }
        }));
        press("导入");
        assertEquals(1, reports(), "nothing of it stays");
        assertTrue(button("导入").isPresent(), "it still waits for a yes");
        press("取消");
        assertEquals(1, reports());
    }

    private Path deck(int notes) throws Exception {
        var rows = new ArrayList<String>();
        for (int i = 1; i <= notes; i++) {
            rows.add(AnkiFile.note(i, "n" + i, 1, "", "问" + i, "答" + i));
            rows.add(AnkiFile.card(10_000 + i, i, 0));
        }
        return Files.write(folder.resolve("大牌组.apkg"), AnkiFile.old("collection.anki2", rows.toArray(String[]::new)));
    }

    private Label state() {
        return (Label) window.stage.getScene().lookup(".intake-state");
    }

    private int reports() {
        return window.wiring.reading().list().size();
    }

    private void drop(Path... files) {
        Pictures.onFx(() -> window.screens.open(List.of(files), Words.of(Language.ZH)));
        Pictures.settle();
    }

    private void press(String text) {
        Pictures.onFx(() -> button(text).orElseThrow().fire());
        Pictures.settle();
    }

    private Optional<Button> button(String text) {
        return window.stage.getScene().getRoot().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> text.equals(button.getText()) && !button.isDisabled())
                .findFirst();
    }
}
