package yandu.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import yandu.settings.Settings;
import yandu.ui.Pictures;

class AnswerFieldTest {

    @Test
    void theEnterThatCommitsACompositionDoesNotSubmit() {
        var submitted = new AtomicInteger();
        Pictures.start();
        var field = Pictures.onFx(AnswerField::new);
        var stage = Pictures.show(300, 80, Settings.Theme.LIGHT, () -> new StackPane(field));
        Pictures.onFx(
                () -> {
                    field.setOnAction(event -> submitted.incrementAndGet());
                    compose(field, List.of(run("si gan")), "");
                    enter(field);
                    compose(field, List.of(), "四敢");
                    enter(field);
                });
        assertEquals(0, submitted.get());
        Pictures.settle();
        Pictures.settle();
        Pictures.onFx(() -> enter(field));
        assertEquals(1, submitted.get());
        Pictures.onFx(stage::close);
    }

    private static void compose(AnswerField field, List<InputMethodTextRun> composed, String committed) {
        var event =
                new InputMethodEvent(
                        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, composed, committed, 0);
        Event.fireEvent(field, event);
    }

    private static InputMethodTextRun run(String text) {
        return new InputMethodTextRun(text, InputMethodHighlight.UNSELECTED_RAW);
    }

    private static void enter(AnswerField field) {
        var event =
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "\r", "\r", KeyCode.ENTER, false, false, false, false);
        Event.fireEvent(field, event);
    }
}
