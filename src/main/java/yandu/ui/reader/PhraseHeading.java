package yandu.ui.reader;

import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import yandu.i18n.Words;
import yandu.ui.control.AnswerField;
import yandu.ui.control.Keys;

/// The words of a phrase; where it is to be renamed, a field with them. Enter renames, Esc leaves the name as it was.
final class PhraseHeading extends StackPane {
    private final Words words;
    private final String text;
    private final Consumer<String> rename;
    private final Runnable resized;

    /// @param rename is told other words for the phrase
    /// @param resized is told when it takes another height
    PhraseHeading(Words words, String text, Consumer<String> rename, Runnable resized) {
        this.words = words;
        this.text = text;
        this.rename = rename;
        this.resized = resized;
        show();
    }

    private void show() {
        var label = PhraseCard.wrapped(text, "phrase-heading");
        label.setMaxWidth(Double.MAX_VALUE);
        getChildren().setAll(label);
    }

    /// Asks for other words.
    void edit() {
        var field = new AnswerField();
        field.setText(text);
        field.setPromptText(words.say("triage.rename.tip"));
        field.setAccessibleText(words.say("triage.rename"));
        field.setOnAction(event -> take(field.getText().strip()));
        Keys.before(field).key(KeyCode.ESCAPE, this::leave);
        getChildren().setAll(field);
        resized.run();
        field.requestFocus();
        field.selectAll();
    }

    private void take(String wording) {
        if (wording.isEmpty() || wording.equals(text)) {
            leave();
        } else {
            rename.accept(wording);
        }
    }

    private void leave() {
        show();
        resized.run();
    }
}
