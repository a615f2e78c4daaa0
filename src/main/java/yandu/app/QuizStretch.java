package yandu.app;

import java.util.List;
import javafx.scene.input.KeyCode;
import yandu.quiz.QuizTypes;
import yandu.ui.control.Screen;

/// One question of each type, before and after the answer, and a short quiz to its end.
final class QuizStretch implements Stretch {
    private static final int LENGTH = 5;

    @Override
    public String name() {
        return "quiz";
    }

    @Override
    public void travel(Guide guide) {
        guide.go(Screen.QUIZ);
        guide.stop("quiz-setup");
        guide.pilot().push(guide.say("quiz.setup.more"));
        guide.stop("quiz-setup-more");
        for (var type : QuizTypes.ALL) {
            begin(guide, type.id());
            guide.stop("quiz-" + type.id());
            answer(guide);
            guide.stop("quiz-" + type.id() + "-answered");
            guide.pilot().click(guide.say("quiz.leave"));
            choose(guide, type.id());
        }
        finish(guide);
        examine(guide);
        challenge(guide);
    }

    /// A mock examination: a question, another one, and in it goes.
    private static void examine(Guide guide) {
        guide.pilot().click(guide.say("quiz.result.again"));
        guide.pilot().click(guide.say("quiz.mode.mock"));
        guide.pilot().push(guide.say("quiz.setup.start"));
        guide.pilot().press(KeyCode.DIGIT1);
        guide.stop("quiz-mock");
        guide.pilot().click(guide.say("quiz.on"));
        guide.pilot().click(guide.say("quiz.handin"));
        guide.stop("quiz-mock-result");
    }

    /// A challenge up to its first error, or a few questions of it.
    private static void challenge(Guide guide) {
        guide.pilot().click(guide.say("quiz.result.again"));
        guide.pilot().click(guide.say("quiz.mode.challenge"));
        guide.pilot().push(guide.say("quiz.setup.start"));
        guide.stop("quiz-challenge");
        for (int i = 0; i < LENGTH && guide.offers(guide.say("quiz.submit")) | guide.offers(guide.say("quiz.giveup")); i++) {
            answer(guide);
            guide.pilot().press(KeyCode.ENTER);
        }
        guide.stop("quiz-challenge-end");
    }

    private static void finish(Guide guide) {
        guide.pilot().push(String.valueOf(LENGTH));
        begin(guide, QuizTypes.ALL.getFirst().id());
        for (int i = 0; i < LENGTH; i++) {
            answer(guide);
            guide.pilot().press(KeyCode.ENTER);
        }
        guide.stop("quiz-result");
    }

    private static void begin(Guide guide, String type) {
        choose(guide, type);
        guide.pilot().push(guide.say("quiz.setup.start"));
    }

    /// Switches a type on, or off again.
    private static void choose(Guide guide, String type) {
        guide.pilot().push(guide.say("quiz.type." + type));
    }

    /// Answers with the first option, with a digit, or with what lies there; gives up where nothing can be handed in.
    private static void answer(Guide guide) {
        guide.pilot().press(KeyCode.DIGIT1);
        for (var way : List.of("quiz.submit", "quiz.giveup")) {
            if (guide.offers(guide.say(way))) {
                guide.pilot().click(guide.say(way));
            }
        }
    }
}
