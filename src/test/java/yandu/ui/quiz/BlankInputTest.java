package yandu.ui.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

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
import yandu.i18n.Language;
import yandu.i18n.Words;
import yandu.quiz.AnswerShape;
import yandu.settings.Settings;
import yandu.ui.Pictures;
import yandu.ui.control.AnswerField;

/// Typing the answer to a question with an input method and without.
class BlankInputTest {
    private final AtomicInteger submitted = new AtomicInteger();

    @Test
    void theEnterOfAnInputMethodHandsNothingInAndTheOthersGoFromBlankToBlank() {
        Pictures.start();
        var draft = new BlankDraft(new AnswerShape.Blank(List.of("四个意识", "四敢")));
        var input =
                Pictures.onFx(() -> new BlankInput(draft, Words.of(Language.ZH), submitted::incrementAndGet));
        var stage = Pictures.show(400, 160, Settings.Theme.LIGHT, () -> new StackPane(input.node()));
        var fields = Pictures.onFx(() -> List.copyOf(input.node().lookupAll(".answer-field")));
        var first = (AnswerField) fields.getFirst();
        var last = (AnswerField) fields.getLast();
        assertEquals("第 1 空，4 个字", first.getAccessibleText());
        Pictures.onFx(input::focus);
        Pictures.onFx(
                () -> {
                    compose(first, List.of(run("si ge")), "");
                    enter(first);
                    compose(first, List.of(), "四个意识");
                    enter(first);
                });
        assertSame(first, Pictures.onFx(() -> stage.getScene().getFocusOwner()), "still in the first blank");
        Pictures.settle();
        Pictures.settle();
        Pictures.onFx(() -> enter(first));
        assertSame(last, Pictures.onFx(() -> stage.getScene().getFocusOwner()));
        assertEquals(0, submitted.get());
        Pictures.onFx(() -> enter(last));
        assertEquals(1, submitted.get());
        Pictures.onFx(stage::close);
    }

    private static void compose(AnswerField field, List<InputMethodTextRun> composed, String committed) {
        Event.fireEvent(
                field,
                new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, composed, committed, 0));
        if (!committed.isEmpty()) {
            field.setText(committed);
        }
    }

    private static InputMethodTextRun run(String text) {
        return new InputMethodTextRun(text, InputMethodHighlight.UNSELECTED_RAW);
    }

    private static void enter(AnswerField field) {
        Event.fireEvent(
                field,
                new KeyEvent(KeyEvent.KEY_PRESSED, "\r", "\r", KeyCode.ENTER, false, false, false, false));
    }
}
