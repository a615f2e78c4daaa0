package yandu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;
import yandu.settings.Settings.Theme;
import yandu.ui.Pictures;
import yandu.ui.QuickRobot;
import yandu.ui.control.Screen;

/// Study screens in states that the tour does not pass: no word is cut off, no glyph is missing.
@Timeout(120)
class StudyPicturesTest {

    @TempDir static Path studied;

    @TempDir Path data;

    private final QuickRobot robot = new QuickRobot();
    private final List<String> flaws = new ArrayList<>();
    private String end;
    private TestWindow window;

    @BeforeAll
    static void study() {
        StudyHistory.write(studied, TestWindow.NOW);
    }

    @ParameterizedTest
    @CsvSource({"zh, LIGHT, 1280, 800", "en, DARK, 900, 600"})
    void reviewShowsItsWordsWhole(String language, Theme theme, int width, int height) {
        in(language, theme, width, height, this::review);
    }

    @ParameterizedTest
    @CsvSource({"zh, LIGHT, 1280, 800", "en, DARK, 900, 600"})
    void listsShowTheirWordsWhole(String language, Theme theme, int width, int height) {
        in(language, theme, width, height, this::lists);
    }

    @ParameterizedTest
    @CsvSource({"zh, LIGHT, 1280, 800", "en, DARK, 900, 600"})
    void progressAndSettingsShowTheirWordsWhole(String language, Theme theme, int width, int height) {
        in(
                language,
                theme,
                width,
                height,
                () -> {
                    progress();
                    settings();
                });
    }

    private void in(String language, Theme theme, int width, int height, Runnable steps) {
        end = String.join("-", "", language, theme.name().toLowerCase(Locale.ROOT), width + "");
        copy(studied, data);
        try (var opened = new TestWindow(data, width, height)) {
            window = opened;
            window.set(theme, language);
            steps.run();
        }
        assertEquals(List.of(), flaws);
    }

    private static void copy(Path from, Path to) {
        try (var files = Files.list(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void review() {
        show(Screen.REVIEW, "review-front");
        type(KeyCode.SPACE);
        picture("review-back");
        type(KeyCode.I);
        picture("review-info");
        type(KeyCode.I);
        type(KeyCode.DIGIT3);
        Pictures.onFx(() -> window.settings.change(now -> now.withTypedAnswers(true)));
        window.show(Screen.CARDS);
        show(Screen.REVIEW, "review-typing");
        fill("高质量发展");
        type(KeyCode.ENTER);
        picture("review-typed");
        Pictures.onFx(() -> window.settings.change(now -> now.withTypedAnswers(false)));
        type(KeyCode.DIGIT1);
        for (int card = 0; card < 60 && node(".session-end") == null; card++) {
            type(KeyCode.SPACE);
            type(KeyCode.DIGIT4);
        }
        picture("review-done");
    }

    private void lists() {
        show(Screen.MISTAKES, "mistakes");
        show(Screen.CARDS, "cards");
        Pictures.onFx(() -> ((TableView<?>) node(".card-table")).getSelectionModel().select(3));
        picture("cards-chosen");
    }

    private void progress() {
        show(Screen.PROGRESS, "progress");
        Pictures.onFx(() -> ((ScrollPane) node(".progress-screen .scroll-pane")).setVvalue(1));
        picture("progress-end");
        Pictures.onFx(() -> ((ButtonBase) node(".chart-tile .button-icon")).fire());
        picture("progress-chart");
    }

    private void settings() {
        show(Screen.SETTINGS, "settings");
        Pictures.onFx(() -> ((ScrollPane) node(".settings-screen .scroll-pane")).setVvalue(1));
        picture("settings-end");
    }

    private void show(Screen screen, String name) {
        window.show(screen);
        picture(name);
    }

    private void picture(String name) {
        window.picture(name + end).forEach(flaw -> flaws.add(name + end + ": " + flaw));
    }

    private void type(KeyCode key) {
        robot.type(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void fill(String text) {
        Pictures.onFx(() -> ((TextField) node(".answer-field")).setText(text));
    }

    private Node node(String selector) {
        return window.stage.getScene().getRoot().lookup(selector);
    }
}
