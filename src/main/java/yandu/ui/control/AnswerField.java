package yandu.ui.control;

import javafx.animation.PauseTransition;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/// A field for a typed answer. Enter hands it in, but not the Enter that commits what an input method was composing: some
/// platforms deliver that one as a key as well.
public final class AnswerField extends TextField {
    private static final Duration ECHO = Duration.millis(150);

    private final PauseTransition echo = new PauseTransition(ECHO);
    private boolean composing;

    public AnswerField() {
        getStyleClass().add("answer-field");
        addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::compose);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void compose(InputMethodEvent event) {
        boolean before = composing;
        composing = !event.getComposed().isEmpty();
        if (before && !composing) {
            echo.playFromStart();
        }
    }

    private void press(KeyEvent event) {
        boolean committing = composing || echo.getStatus() == PauseTransition.Status.RUNNING;
        if (event.getCode() == KeyCode.ENTER && committing) {
            event.consume();
        }
    }
}
