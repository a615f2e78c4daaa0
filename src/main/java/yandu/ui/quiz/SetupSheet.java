package yandu.ui.quiz;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import yandu.i18n.Words;
import yandu.ui.control.Buttons;
import yandu.ui.control.Failures;
import yandu.ui.control.ScopePicker;

/// The sheet on which a quiz is set up.
final class SetupSheet extends VBox {
    private static final List<Integer> LENGTHS = List.of(5, 10, 20, 30);

    private final QuizModel model;
    private final Words words;

    SetupSheet(QuizModel model, Words words, ScopePicker picker, Optional<Throwable> refused) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("card", "quiz-sheet");
        setMaxHeight(USE_PREF_SIZE);
        var start = Buttons.primary(words.say("quiz.setup.start"), model::start);
        start.getStyleClass().add("quiz-start");
        start.disableProperty()
                .bind(model.scopes().scope().map(scope -> scope.reportId().isEmpty()));
        getChildren()
                .addAll(
                        line(words.say("quiz.setup.title"), "heading"),
                        line(words.say("quiz.setup.text"), "muted"),
                        group("quiz.setup.report", picker),
                        group("quiz.setup.types", types()),
                        group("quiz.setup.count", lengths()),
                        seed(),
                        start);
        refused.ifPresent(why -> getChildren().add(line(Failures.say(words, why), "refused")));
    }

    private Node group(String key, Node control) {
        return new VBox(8, line(words.say(key), "section-title"), control);
    }

    private Node types() {
        var toggles = new FlowPane(8, 8);
        for (var type : model.allTypes()) {
            var toggle = new ToggleButton(words.say("quiz.type." + type));
            toggle.getStyleClass().add("chip");
            toggle.setSelected(model.types().contains(type));
            toggle.selectedProperty()
                    .subscribe(
                            (before, on) -> {
                                if (on) {
                                    model.types().add(type);
                                } else {
                                    model.types().remove(type);
                                }
                            });
            toggles.getChildren().add(toggle);
        }
        var hint = new Label(words.say("quiz.setup.types.hint"));
        hint.getStyleClass().addAll("muted", "small", "chip-hint");
        toggles.getChildren().add(hint);
        toggles.setRowValignment(VPos.CENTER);
        return toggles;
    }

    private Node lengths() {
        var buttons = new SegmentedButton();
        var group = new ToggleGroup();
        buttons.setToggleGroup(group);
        for (int length : LENGTHS) {
            var button = new ToggleButton(String.valueOf(length));
            button.setUserData(length);
            button.setMinWidth(56);
            button.setSelected(model.count().get() == length);
            buttons.getButtons().add(button);
        }
        group.selectedToggleProperty()
                .subscribe(
                        (before, now) -> {
                            if (now == null) {
                                group.selectToggle(before);
                            } else {
                                model.count().set((int) now.getUserData());
                            }
                        });
        return buttons;
    }

    private Node seed() {
        var field = new TextField();
        field.textProperty().bindBidirectional(model.seed());
        field.setMaxWidth(240);
        field.setAccessibleText(words.say("quiz.setup.seed"));
        var hint = line(words.say("quiz.setup.seed.hint"), "muted");
        hint.getStyleClass().add("small");
        var pane = new TitledPane(words.say("quiz.setup.seed"), new VBox(8, hint, field));
        pane.getStyleClass().add("quiz-seed");
        pane.setExpanded(!model.seed().get().isEmpty());
        pane.setAnimated(false);
        return pane;
    }

    private static Label line(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setAlignment(Pos.CENTER_LEFT);
        return label;
    }
}
