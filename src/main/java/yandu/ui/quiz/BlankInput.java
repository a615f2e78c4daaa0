package yandu.ui.quiz;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yandu.i18n.Words;
import yandu.quiz.Grade;
import yandu.quiz.Response;
import yandu.ui.control.AnswerField;
import yandu.ui.control.TypedDifference;

/// A field for each blank. Enter goes to the next field and, from the last, hands the answer in.
final class BlankInput implements AnswerInput {
    private final BlankDraft draft;
    private final Words words;
    private final Runnable submit;
    private final VBox root = new VBox();
    private final List<AnswerField> fields = new ArrayList<>();

    BlankInput(BlankDraft draft, Words words, Runnable submit) {
        this.draft = draft;
        this.words = words;
        this.submit = submit;
        root.getStyleClass().add("blanks");
        for (int index = 0; index < draft.texts().size(); index++) {
            root.getChildren().add(line(index));
        }
    }

    private Node line(int index) {
        var field = new AnswerField();
        field.textProperty().bindBidirectional(draft.texts().get(index));
        field.setPromptText(words.say("quiz.blank.prompt"));
        int length = draft.shape().expected().get(index).length();
        field.setAccessibleText(
                draft.texts().size() == 1
                        ? words.say("quiz.blank.spoken.only", length)
                        : words.say("quiz.blank.spoken", index + 1, length));
        field.setOnAction(event -> enter(index));
        HBox.setHgrow(field, Priority.ALWAYS);
        fields.add(field);
        if (draft.texts().size() == 1) {
            return field;
        }
        var number = new Label(String.valueOf(index + 1));
        number.getStyleClass().add("key-cap");
        var line = new HBox(12, number, field);
        line.getStyleClass().add("blank-line");
        return line;
    }

    private void enter(int index) {
        if (index + 1 < fields.size()) {
            fields.get(index + 1).requestFocus();
        } else if (draft.complete().get()) {
            submit.run();
        }
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void focus() {
        fields.getFirst().requestFocus();
    }

    @Override
    public void reveal(Response response, Grade grade) {
        for (int index = 0; index < fields.size(); index++) {
            var field = fields.get(index);
            field.setEditable(false);
            field.setFocusTraversable(false);
        }
        grade.onlyTyped()
                .ifPresentOrElse(
                        typed -> root.getChildren().add(new TypedDifference(typed, words)),
                        this::showExpected);
    }

    private void showExpected() {
        var expected = new Label(words.say("quiz.expected", String.join("；", draft.shape().expected())));
        expected.getStyleClass().add("expected");
        expected.setWrapText(true);
        root.getChildren().add(expected);
    }
}
