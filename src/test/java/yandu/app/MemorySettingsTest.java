package yandu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import yandu.schedule.ParameterText;
import yandu.schedule.Parameters;
import yandu.schedule.Rating;
import yandu.service.History;
import yandu.service.Scope;
import yandu.ui.Pictures;
import yandu.ui.QuickRobot;
import yandu.ui.control.Screen;

/// The memory model in the settings, in a real window on a library that was studied.
@Timeout(60)
class MemorySettingsTest {
    @TempDir Path data;
    private final QuickRobot robot = new QuickRobot();
    private TestWindow window;

    /// Sixty cards every third day, four of ten forgotten: far worse than the published parameters foresee.
    private void studyBadly() {
        var random = new Random(4);
        for (int day = 18; day > 0; day -= 3) {
            try (var then = StudyHistory.wiring(data, TestWindow.NOW.minus(Duration.ofDays(day)))) {
                if (then.reading().list().isEmpty()) {
                    then.importing().importBuiltIn();
                }
                then.reviewing().cards(Scope.EVERYTHING).stream()
                        .limit(60)
                        .forEach(
                                card -> {
                                    var rating = random.nextInt(10) < 4 ? Rating.AGAIN : Rating.GOOD;
                                    then.reviewing().grade(card.reportId(), card.card().key(), rating, 0);
                                });
            }
        }
    }

    @BeforeEach
    void open() {
        studyBadly();
        window = new TestWindow(data, 1280, 800, false);
        window.wiring.upkeep().settle();
        window.show(Screen.SETTINGS);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private TextArea numbers() {
        return (TextArea) window.stage.getScene().lookup(".parameters");
    }

    private String shown() {
        return Pictures.onFx(() -> numbers().getText());
    }

    private String parameters() {
        return window.settings.now().scheduling().parameters();
    }

    private void press(String text) {
        Pictures.onFx(() -> robot.lookup((Button button) -> text.equals(button.getText())).queryAs(Button.class).fire());
        Pictures.settle();
    }

    private void type(String text) {
        Pictures.onFx(
                () -> {
                    numbers().requestFocus();
                    numbers().setText(text);
                    window.stage.getScene().getRoot().requestFocus();
                });
        Pictures.settle();
    }

    private List<String> said() {
        return Pictures.onFx(
                () ->
                        robot.lookup((Label label) -> label.getText() != null).queryAllAs(Label.class).stream()
                                .map(Label::getText)
                                .toList());
    }

    @Test
    void aFitIsExplainedAdoptedAndTakenBack() {
        assertEquals(ParameterText.numbers(Parameters.DEFAULT), shown());
        press("开始拟合");
        assertTrue(said().stream().anyMatch(line -> line.startsWith("按你的 ") && line.endsWith("已采用。")), () -> said().toString());
        assertFalse(parameters().isEmpty());
        assertEquals(parameters(), shown());
        assertTrue(window.wiring.upkeep().verify().isSound());
        assertInstanceOf(History.Outcome.Done.class, Pictures.onFx(() -> window.wiring.history().undo()));
        Pictures.settle();
        assertEquals("", parameters());
        assertTrue(window.wiring.upkeep().verify().isSound());
    }

    @Test
    void whatCannotBeUsedIsNamedAndStays() {
        type("1, 2, three");
        assertEquals("1, 2, three", parameters());
        assertEquals("1, 2, three", shown());
        assertTrue(said().contains("第 2 个参数“three”不是数字，先按默认参数计算。请改正，或恢复默认。"), () -> said().toString());
        assertTrue(window.wiring.upkeep().verify().isSound());
        press("恢复默认参数");
        assertEquals("", parameters());
        assertEquals(ParameterText.numbers(Parameters.DEFAULT), shown());
    }

    @Test
    void parametersOfAnotherProgramActAtOnce() {
        var states = window.wiring.reviewing().cards(Scope.EVERYTHING);
        type("[0.6, 2.4, 4.1, 14, 6.9, 0.62, 2.6, 0.02, 1.55, 0.12, 1.05, 1.9, 0.09, 0.31, 2.2, 0.45, 2.3, 0.5, 0.1, 0.1, 0.22]");
        assertFalse(states.equals(window.wiring.reviewing().cards(Scope.EVERYTHING)));
        assertTrue(window.wiring.upkeep().verify().isSound());
        type(ParameterText.numbers(Parameters.DEFAULT));
        assertEquals("", parameters());
    }
}
