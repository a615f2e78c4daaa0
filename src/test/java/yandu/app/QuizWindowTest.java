package yandu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import yandu.quiz.AnswerShape;
import yandu.quiz.Response;
import yandu.service.QuizItem;
import yandu.service.Scope;
import yandu.settings.Settings.Theme;
import yandu.study.query.CardOrder;
import yandu.ui.Pictures;
import yandu.ui.QuickRobot;
import yandu.ui.control.Screen;

/// The quiz screen under the pointer.
@Timeout(60)
class QuizWindowTest {
    @TempDir Path data;

    private final QuickRobot robot = new QuickRobot();

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

    @Test
    void whatWasConfusedBecomesContrastCardsAndIsTakenBack() {
        try (var window = new TestWindow(data, 900, 600)) {
            var report = window.wiring.reading().list().getFirst().id();
            Pictures.onFx(() -> answerWrong(window, report));
            window.show(Screen.MISTAKES);
            click(window, ".contrast-button");
            assertNull(node(window, ".contrast-button"));
            assertEquals(2, contrasts(window, report));
            Pictures.onFx(() -> window.wiring.history().undo());
            assertEquals(0, contrasts(window, report));
            window.show(Screen.QUIZ);
            window.show(Screen.MISTAKES);
            assertNotNull(node(window, ".contrast-button"));
        }
    }

    /// Takes one phrase for another that the report has cards of too.
    private static void answerWrong(TestWindow window, String report) {
        var contrasts = window.wiring.leechHelp().contrasts(report);
        for (var question : window.wiring.quizzing().paper(report, Set.of("single"), 20, 3).questions()) {
            var choice = (AnswerShape.Choice) question.shape();
            for (int option = 0; option < choice.options().size(); option++) {
                if (contrasts.with(question.topic(), choice.options().get(option)).isPresent()) {
                    window.wiring.quizzing().answer(report, question, new Response.Picked(Set.of(option)), 9_000);
                    return;
                }
            }
        }
        fail("no wrong option has a card of its own");
    }

    private static long contrasts(TestWindow window, String report) {
        return window.wiring.cardBrowsing().find("kind:contrast", Scope.report(report), CardOrder.PLACE).count();
    }

    @Test
    void oneKeyOverridesTheVerdictOnWhatWasTyped() {
        try (var window = new TestWindow(data, 900, 600)) {
            var report = window.wiring.reading().list().getFirst().id();
            var question = window.wiring.quizzing().paper(report, Set.of("typed"), 1, 3).questions().getFirst();
            window.wiring.quizzing().again(List.of(new QuizItem(report, question)));
            window.show(Screen.QUIZ);
            click(window, ".quiz-resume");
            robot.clickOn(node(window, ".blanks .text-field")).write("yes");
            click(window, ".quiz-button");
            assertNotNull(node(window, ".verdict.wrong"));
            robot.type(KeyCode.R);
            WaitForAsyncUtils.waitForFxEvents();
            assertNotNull(node(window, ".verdict.right"));
            assertNull(node(window, ".verdict.wrong"));
            assertNull(node(window, ".override"));
            assertTrue(window.wiring.mistakeBook().list(Scope.EVERYTHING).isEmpty());
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
