package yandu.app;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import yandu.settings.Settings.Theme;
import yandu.ui.control.Screen;

/// The quiz screen under the pointer.
@Timeout(60)
class QuizWindowTest {
    @TempDir Path data;

    private final FxRobot robot = new FxRobot();

    @Test
    void startIsSeenAndPushedAgainAndAgainInASmallWindow() {
        try (var window = new TestWindow(data, 900, 600)) {
            window.set(Theme.LIGHT, "en");
            window.show(Screen.QUIZ);
            for (int time = 0; time < 3; time++) {
                click(window, ".quiz-start");
                assertNotNull(node(window, ".quiz-card"), "start " + time);
                click(window, ".quiz-leave");
                assertNull(node(window, ".quiz-card"));
            }
        }
    }

    private void click(TestWindow window, String selector) {
        robot.clickOn(node(window, selector));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Node node(TestWindow window, String selector) {
        return window.stage.getScene().getRoot().lookup(selector);
    }
}
