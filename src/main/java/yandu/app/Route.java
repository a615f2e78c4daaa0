package yandu.app;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import yandu.i18n.Words;
import yandu.quiz.QuizTypes;
import yandu.ui.control.Screen;

/// The way through the window that a tour takes: what a person would do on a first evening.
final class Route {

    private static final int QUIZ_LENGTH = 5;

    private final Pilot pilot;
    private final Words words;
    private final Consumer<String> stop;

    /// @param stop is told each place worth a picture
    Route(YanduApp window, Consumer<String> stop) {
        this.pilot = new Pilot(window.stage(), window.tasks());
        this.words = window.words();
        this.stop = stop;
    }

    void travel() {
        pilot.settle();
        read();
        review();
        quizzes();
        result();
        for (var screen :
                List.of(Screen.MISTAKES, Screen.CARDS, Screen.NOTES, Screen.PROGRESS, Screen.SETTINGS, Screen.LIBRARY)) {
            go(screen);
            stop.accept(screen.id());
        }
        pilot.click(words.say("shell.keys"));
        stop.accept("keys");
        pilot.press(KeyCode.ESCAPE);
    }

    /// The report, a phrase of it in a pop-over, a note on the phrase.
    private void read() {
        pilot.sees("phrase-cell"); // the side panels come in after the first frame
        stop.accept("reader");
        showPhrases();
        pilot.click(pilot.styled("phrase-cell"));
        stop.accept("reader-phrase");
        pilot.click(words.say("reader.note.add"));
        pilot.type("p. 1");
        stop.accept("reader-note");
        pilot.press(KeyCode.CONTROL, KeyCode.T);
        pilot.sees("triage-list");
        stop.accept("triage");
        pilot.press(KeyCode.ESCAPE);
    }

    /// In a narrow window the panel with the phrases is folded away.
    private void showPhrases() {
        if (!pilot.sees("phrase-cell")) {
            pilot.press(KeyCode.F10);
            pilot.sees("phrase-cell");
        }
    }

    /// A card from both sides, what is known of it, the way into the text and back.
    private void review() {
        go(Screen.REVIEW);
        stop.accept("review-front");
        pilot.press(KeyCode.SPACE);
        stop.accept("review-back");
        pilot.press(KeyCode.I);
        stop.accept("review-info");
        pilot.press(KeyCode.ESCAPE);
        pilot.press(KeyCode.O);
        stop.accept("review-source");
        pilot.press(KeyCode.ESCAPE);
        for (var grade : List.of(KeyCode.DIGIT3, KeyCode.DIGIT1, KeyCode.DIGIT4, KeyCode.DIGIT2)) {
            pilot.press(KeyCode.SPACE);
            pilot.press(grade);
        }
        stop.accept("review-later");
    }

    /// One question of each type, before and after the answer.
    private void quizzes() {
        go(Screen.QUIZ);
        stop.accept("quiz-setup");
        for (var type : QuizTypes.ALL) {
            begin(type.id());
            stop.accept("quiz-" + type.id());
            answer();
            stop.accept("quiz-" + type.id() + "-answered");
            pilot.click(words.say("quiz.leave"));
            choose(type.id());
        }
    }

    /// A short quiz to its end.
    private void result() {
        pilot.click(String.valueOf(QUIZ_LENGTH));
        begin(QuizTypes.ALL.getFirst().id());
        for (int i = 0; i < QUIZ_LENGTH; i++) {
            answer();
            pilot.press(KeyCode.ENTER);
        }
        stop.accept("quiz-result");
    }

    private void begin(String type) {
        choose(type);
        pilot.push(words.say("quiz.setup.start"));
    }

    /// Switches a type on, or off again.
    private void choose(String type) {
        pilot.click(words.say("quiz.type." + type));
    }

    /// Answers with the first option, with a digit, or with what lies there; gives up where nothing can be handed in.
    private void answer() {
        pilot.press(KeyCode.DIGIT1);
        for (var way : List.of("quiz.submit", "quiz.giveup")) {
            if (pilot.has(node -> isButton(node, words.say(way)))) {
                pilot.click(words.say(way));
            }
        }
    }

    private static boolean isButton(Node node, String text) {
        return node instanceof javafx.scene.control.Button button
                && text.equals(button.getText())
                && !button.isDisabled();
    }

    private void go(Screen screen) {
        pilot.press(KeyCode.CONTROL, KeyCode.valueOf("DIGIT" + (screen.ordinal() + 1)));
    }
}
