package yandu.ui.reader;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import yandu.document.Span;
import yandu.i18n.Words;
import yandu.study.TypedAnswer;
import yandu.study.TypedAnswer.Verdict;
import yandu.study.TypedPassage;
import yandu.ui.control.Buttons;
import yandu.ui.control.Keys;
import yandu.ui.control.TypedDifference;
import yandu.ui.reader.TypeModel.Task;

/// The desk for typing a passage by heart: a field, then each sentence with what was wrong, missing or too much.
/// Ctrl+Enter hands in; Enter alone begins a line, so that an input method may use it freely.
final class TypePane extends VBox {

    private final Words words;
    private final TypeModel model;
    private final Consumer<Span> show;
    private final Runnable done;

    /// @param show brings a sentence into sight
    /// @param done is told when the desk is put away
    TypePane(Words words, TypeModel model, Consumer<Span> show, Runnable done) {
        this.words = words;
        this.model = model;
        this.show = show;
        this.done = done;
        getStyleClass().add("type-pane");
        setManaged(false);
        setVisible(false);
        Keys.before(this).combination("Esc", this::leave);
    }

    Subscription attach() {
        return model.task()
                .subscribe(
                        task -> {
                            setVisible(task.isPresent());
                            setManaged(task.isPresent());
                            getChildren().clear();
                            task.ifPresent(this::show);
                        });
    }

    private void leave() {
        model.leave();
        done.run();
    }

    private void show(Task task) {
        task.result().ifPresentOrElse(result -> show(task, result), () -> ask(task));
    }

    private void ask(Task task) {
        var field = new TextArea();
        field.setWrapText(true);
        field.setPromptText(words.say("recite.type.prompt"));
        field.setAccessibleText(words.say("recite.type.prompt"));
        field.setPrefRowCount(7);
        Keys.before(field).combination("Shortcut+ENTER", () -> model.handIn(field.getText()));
        var title = new Label(words.say("recite.type.title", task.sentences().size(), task.passage().length()));
        title.getStyleClass().add("subheading");
        var submit = Buttons.primary(words.say("recite.type.submit"), () -> model.handIn(field.getText()));
        getChildren().addAll(line(title, submit, close()), field);
        field.requestFocus();
    }

    private void show(Task task, TypedPassage result) {
        var verdict = new Label(words.say("recite.type.result", Math.round(result.whole().ratio() * 100), weak(result)));
        verdict.getStyleClass().add("subheading");
        var rows = new VBox();
        rows.getStyleClass().add("typed-sentences");
        for (int i = 0; i < result.parts().size(); i++) {
            rows.getChildren().add(sentence(task.sentences().get(i), result.parts().get(i)));
        }
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        var again = Buttons.plain(words.say("recite.type.again"), () -> model.start(task.report(), task.passage()));
        var legend = TypedDifference.legend(words);
        legend.getStyleClass().add("typed-difference");
        getChildren().addAll(line(verdict, grade(task), again, close()), scroll, legend);
        again.requestFocus();
    }

    private static long weak(TypedPassage result) {
        return result.parts().stream().filter(part -> part.verdict() == Verdict.WRONG).count();
    }

    /// Keeps the grades that follow, if any card is fed.
    private Button grade(Task task) {
        int cards = model.grades().size();
        var text = task.graded() ? words.say("recite.type.graded", cards) : words.say("recite.type.grade", cards);
        var button = Buttons.primary(text, model::grade);
        button.setDisable(task.graded() || cards == 0);
        return button;
    }

    /// A sentence with its verdict and its differences; a click shows it in the text.
    private Node sentence(Span place, TypedAnswer typed) {
        var name = typed.verdict().name().toLowerCase(Locale.ROOT);
        var sign = new Label(words.say("recite.type.sign." + name));
        sign.getStyleClass().addAll("verdict", name);
        sign.setMinWidth(USE_PREF_SIZE);
        var ratio = new Label(words.say("recite.type.ratio", Math.round(typed.ratio() * 100)));
        ratio.getStyleClass().addAll("muted", "small");
        ratio.setMinWidth(44);
        var text = TypedDifference.flow(typed);
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(sign, ratio, text);
        row.getStyleClass().addAll("typed-sentence", "typed-difference");
        row.setAlignment(Pos.TOP_LEFT);
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.HYPERLINK);
        row.setAccessibleText(words.say("typed." + name));
        row.setOnMouseClicked(event -> show.accept(place));
        Keys.on(row).key(KeyCode.ENTER, () -> show.accept(place));
        return row;
    }

    private Node line(Label title, Node... controls) {
        var buttons = new HBox(8, controls);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        for (var control : controls) {
            ((Region) control).setMinWidth(USE_PREF_SIZE);
        }
        title.setMinWidth(USE_PREF_SIZE);
        var line = new FlowPane(16, 8, title, buttons);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Button close() {
        return Buttons.plain(words.say("recite.type.close"), this::leave);
    }
}
