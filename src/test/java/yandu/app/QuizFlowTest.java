package yandu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yandu.quiz.AnswerShape;
import yandu.quiz.QuizMode;
import yandu.quiz.Response;
import yandu.service.Refused;
import yandu.service.Scope;
import yandu.settings.Settings;
import yandu.ui.control.Contrasting;
import yandu.ui.control.LiveSettings;
import yandu.ui.control.ScopeModel;
import yandu.ui.quiz.QuizModel;
import yandu.ui.quiz.QuizResult;
import yandu.ui.quiz.QuizSetup;
import yandu.ui.quiz.QuizStage;
import yandu.ui.task.ImmediateTasks;

/// Quizzes from the set-up sheet to the result, against the clock.
class QuizFlowTest {
    @TempDir Path data;
    private Instant now = TestWindow.NOW;
    private Wiring wiring;
    private QuizModel model;

    @BeforeEach
    void open() {
        wiring = new Wiring(data, () -> Settings.DEFAULT, () -> now, ZoneId.of("Asia/Shanghai"), new Random(7));
        wiring.importing().importBuiltIn();
        var tasks = new ImmediateTasks();
        var scopes = new ScopeModel(wiring.reading(), wiring.measuring(), tasks, ScopeModel.Reach.EVERYTHING);
        var setup = new QuizSetup(scopes, new LiveSettings(Settings.DEFAULT, _ -> {}));
        var contrasting = new Contrasting(wiring.leechHelp(), tasks, Assertions::fail);
        model = new QuizModel(wiring.quizzing(), wiring.reading(), setup, contrasting, tasks, () -> now);
        model.setUp();
    }

    @AfterEach
    void close() {
        wiring.close();
    }

    private void begin(QuizMode mode, int count) {
        model.setup().mode().set(mode);
        model.setup().count().set(count);
        model.start();
    }

    private QuizStage.Asking asking() {
        return assertInstanceOf(QuizStage.Asking.class, model.stage().get());
    }

    private QuizStage.Answered answered() {
        return assertInstanceOf(QuizStage.Answered.class, model.stage().get());
    }

    private QuizStage.Finished finished() {
        return assertInstanceOf(QuizStage.Finished.class, model.stage().get());
    }

    private void fillIn() {
        asking().draft().restore(StudyHistory.right(asking().asked().question()));
    }

    private void pass(Duration time) {
        now = now.plus(time);
        model.tick();
    }

    @Test
    void aChallengeEndsWhenTheTimeOfAQuestionIsOver() {
        begin(QuizMode.CHALLENGE, 10);
        fillIn();
        model.answer();
        assertTrue(answered().outcome().grade().right());
        model.next();
        pass(Duration.ofSeconds(44));
        assertEquals(Duration.ofSeconds(1), model.time().get().orElseThrow().left());
        fillIn();
        pass(Duration.ofSeconds(1));
        assertTrue(!answered().outcome().grade().right() && answered().last());
        assertEquals(Optional.empty(), model.time().get());
        model.next();
        assertEquals(1, finished().result().streak());
        assertEquals(OptionalInt.of(1), finished().result().best());
    }

    @Test
    void aMockExaminationTellsNothingUntilItIsHandedIn() {
        begin(QuizMode.MOCK, 5);
        fillIn();
        model.goTo(3);
        assertEquals(4, asking().number());
        model.goTo(0);
        assertEquals(StudyHistory.right(asking().asked().question()), asking().draft().response());
        model.answer();
        assertEquals(2, asking().number());
        assertTrue(wiring.mistakeBook().list(Scope.EVERYTHING).isEmpty());
        model.handIn();
        assertEquals(1, finished().result().score().right());
        assertEquals(4, finished().result().unanswered().size());
        assertEquals(5, finished().result().byTheme().values().stream().mapToInt(QuizResult.Score::questions).sum());
    }

    @Test
    void aMockExaminationIsHandedInWhenTheTimeIsOver() {
        begin(QuizMode.MOCK, 5);
        pass(Duration.ofMinutes(3));
        model.goTo(2);
        fillIn();
        pass(Duration.ofSeconds(119));
        asking();
        pass(Duration.ofSeconds(1));
        assertEquals(1, finished().result().score().right());
    }

    @Test
    void aQuizThatWasLeftGoesOnAtTheSameQuestion() {
        begin(QuizMode.FOCUS, 5);
        fillIn();
        model.answer();
        model.next();
        var second = asking().asked();
        model.setUp();
        var left = model.standing().get().orElseThrow().unfinished().orElseThrow();
        model.resume(left);
        assertEquals(2, asking().number());
        assertEquals(second.question(), asking().asked().question());
        model.setUp();
        model.drop(model.standing().get().orElseThrow().unfinished().orElseThrow());
        assertEquals(Optional.empty(), model.standing().get().orElseThrow().unfinished());
    }

    @Test
    void whatWasWrongIsAskedOnceMore() {
        begin(QuizMode.DAILY, 0);
        for (int number = 0; number < 5; number++) {
            if (number != 2) {
                fillIn();
            } else {
                asking().draft().restore(empty(asking().asked().question().shape()));
            }
            model.answer();
            model.next();
        }
        assertEquals(4, finished().result().score().right());
        assertEquals(1, finished().result().days());
        var wrong = finished().result().wrong().getFirst().asked().question();
        model.retryWrong();
        assertEquals(wrong, asking().asked().question());
        assertEquals(1, asking().of());
    }

    private static Response empty(AnswerShape shape) {
        return switch (shape) {
            case AnswerShape.Choice _ -> new Response.Picked(Set.of());
            case AnswerShape.Blank blank -> new Response.Typed(blank.expected().stream().map(_ -> "").toList());
            case AnswerShape.Order order -> new Response.Arranged(order.correct().reversed());
            case AnswerShape.Match match -> new Response.Paired(match.correct().stream().map(_ -> -1).toList());
        };
    }

    @Test
    void aSeedThatIsNoNumberIsRefused() {
        model.setup().seed().set("twelve");
        model.start();
        var setting = assertInstanceOf(QuizStage.SettingUp.class, model.stage().get());
        var refused = assertInstanceOf(Refused.class, setting.refused().orElseThrow());
        assertEquals("quiz.refused.seed", refused.key());
        model.setup().seed().set(" 12 ");
        model.start();
        asking();
    }
}
