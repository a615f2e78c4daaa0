package yandu.ui.quiz;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import yandu.i18n.Words;
import yandu.quiz.Grade;
import yandu.quiz.Response;

/// Large options to click or to pick by their numbers. A single choice is handed in at once.
final class ChoiceInput implements AnswerInput {
    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

    private final ChoiceDraft draft;
    private final Words words;
    private final Runnable submit;
    private final VBox root = new VBox();
    private final List<OptionRow> options = new ArrayList<>();

    ChoiceInput(ChoiceDraft draft, Words words, Runnable submit) {
        this.draft = draft;
        this.words = words;
        this.submit = submit;
        root.getStyleClass().add("options");
        if (draft.several()) {
            var hint = new Label(words.say("quiz.choice.several"));
            hint.getStyleClass().addAll("muted", "small");
            root.getChildren().add(hint);
        }
        var texts = draft.shape().options();
        for (int index = 0; index < texts.size(); index++) {
            options.add(option(index, texts.get(index)));
        }
        root.getChildren().addAll(options);
        draft.picked().addListener((SetChangeListener<Integer>) change -> mark());
        mark();
    }

    private OptionRow option(int index, String text) {
        var key = new Label(String.valueOf(index + 1));
        key.getStyleClass().add("key-cap");
        key.setMinWidth(Region.USE_PREF_SIZE);
        var row = new OptionRow(text);
        row.lead(key);
        row.setAccessibleText(index + 1 + ". " + text);
        if (draft.several()) {
            row.setAccessibleRole(AccessibleRole.CHECK_BOX);
        }
        row.setAction(() -> pick(index));
        return row;
    }

    private void pick(int index) {
        if (index < options.size()) {
            draft.pick(index);
            if (!draft.several()) {
                submit.run();
            }
        }
    }

    private void mark() {
        for (int index = 0; index < options.size(); index++) {
            options.get(index).pseudoClassStateChanged(PICKED, draft.picked().contains(index));
        }
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void choose(int index) {
        pick(index);
    }

    @Override
    public void reveal(Response response, Grade grade) {
        for (int index = 0; index < options.size(); index++) {
            var option = options.get(index);
            boolean right = draft.shape().correct().contains(index);
            boolean picked = draft.picked().contains(index);
            option.close();
            option.getStyleClass().add(right ? "right" : picked ? "wrong" : "idle");
            if (right || picked) {
                option.trail(Marks.of(right));
                option.setAccessibleText(
                        option.getAccessibleText()
                                + ", "
                                + words.say(right ? "quiz.mark.right" : "quiz.mark.wrong"));
            }
        }
    }
}
