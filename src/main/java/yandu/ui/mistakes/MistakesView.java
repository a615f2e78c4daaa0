package yandu.ui.mistakes;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.service.QuizItem;
import yandu.ui.control.Destination;
import yandu.ui.control.Buttons;
import yandu.ui.control.EmptyState;
import yandu.ui.control.Icons;
import yandu.ui.control.LoadPane;
import yandu.ui.control.Navigator;
import yandu.ui.control.ScopePicker;
import yandu.ui.control.ScopedPane;
import yandu.ui.control.Screen;
import yandu.ui.control.View;

/// The wrong-answer book, by area, theme or cause; what is mastered is folded at its end.
public final class MistakesView implements View {
    private final MistakesModel model;
    private final Words words;
    private final Navigator navigator;
    private final Consumer<List<QuizItem>> practise;
    private final Destination destination;
    private final StackPane root = new StackPane();
    private final ScopePicker picker;
    private final LoadPane<List<Missed>> pane;
    private final ScopedPane scoped;
    private Subscription subscription = Subscription.EMPTY;
    private double place;

    /// @param practise asks these questions again
    /// @param destination asks where an export goes
    public MistakesView(
            MistakesModel model,
            Words words,
            Navigator navigator,
            Consumer<List<QuizItem>> practise,
            Destination destination) {
        this.model = model;
        this.words = words;
        this.navigator = navigator;
        this.practise = practise;
        this.destination = destination;
        this.picker = new ScopePicker(model.scopes(), words, ScopePicker.Depth.AREA);
        this.pane = new LoadPane<>(words, model.mistakes(), this::content);
        this.scoped = new ScopedPane(picker, pane, model::follow);
        root.getStyleClass().addAll("screen", "mistakes-screen");
        root.setFocusTraversable(true);
        root.getChildren().add(pane);
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public List<Node> tools() {
        return List.of(picker);
    }

    @Override
    public void attach() {
        scoped.attach();
        subscription.unsubscribe();
        subscription = model.grouping().subscribe((_, _) -> model.refresh());
    }

    @Override
    public void detach() {
        scoped.detach();
        subscription.unsubscribe();
        subscription = Subscription.EMPTY;
    }

    private Node content(List<Missed> mistakes) {
        if (mistakes.isEmpty()) {
            return new EmptyState(
                    Feather.CHECK_CIRCLE,
                    words.say("mistakes.empty.title"),
                    words.say("mistakes.empty.text"),
                    Buttons.primary(words.say("action.quiz"), () -> navigator.show(Screen.QUIZ)));
        }
        var open = mistakes.stream().filter(missed -> !missed.mistake().isMastered()).toList();
        var mastered = mistakes.stream().filter(missed -> missed.mistake().isMastered()).toList();
        var page = new VBox(summary(open.size()));
        page.getStyleClass().add("narrow-page");
        if (open.isEmpty()) {
            page.getChildren().add(line(words.say("mistakes.all.mastered"), "muted"));
        }
        MistakeGroup.of(open, model.grouping().get(), words).forEach(group -> page.getChildren().add(group(group)));
        if (!mastered.isEmpty()) {
            page.getChildren().add(mastered(mastered));
        }
        var scroller = new ScrollPane(new StackPane(page));
        scroller.setFitToWidth(true);
        scroller.getStyleClass().add("edge-to-edge");
        scroller.setVvalue(place);
        scroller.vvalueProperty().subscribe(now -> place = now.doubleValue());
        return scroller;
    }

    private Node summary(int open) {
        var all = Buttons.primary(words.say("mistakes.practise.all"), () -> practise.accept(model.open()));
        all.setDisable(open == 0);
        var count = line(words.say("mistakes.count", open), "muted");
        return spread(count, grouping(), export(), all);
    }

    private Node grouping() {
        var buttons = new SegmentedButton();
        var group = new ToggleGroup();
        buttons.setToggleGroup(group);
        for (var grouping : Grouping.values()) {
            var button = new ToggleButton(words.say("mistakes.by." + grouping.id()));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setSelected(model.grouping().get() == grouping);
            button.setOnAction(
                    _ -> {
                        button.setSelected(true);
                        model.grouping().set(grouping);
                    });
            buttons.getButtons().add(button);
        }
        return buttons;
    }

    private Node export() {
        var menu = new MenuButton(words.say("mistakes.export"), Icons.small(Feather.DOWNLOAD));
        for (var format : model.formats()) {
            var item = new MenuItem(words.say("mistakes.export." + format));
            item.setOnAction(_ -> export(format));
            menu.getItems().add(item);
        }
        menu.setMinWidth(Region.USE_PREF_SIZE);
        return menu;
    }

    private void export(String format) {
        destination
                .ask(root.getScene().getWindow(), words.say("mistakes.export"), words.say("screen.mistakes") + "." + format)
                .ifPresent(
                        target ->
                                navigator.work(
                                        words.say("export.running"),
                                        model.export(target, words.language().code()),
                                        written -> navigator.written(words.say("mistakes.export.done", written.getFileName().toString()), written)));
    }

    private Node group(MistakeGroup group) {
        var again =
                Buttons.flat(
                        Feather.REPEAT,
                        words.say("mistakes.practise"),
                        () -> practise.accept(MistakesModel.items(group.mistakes())));
        again.setMinWidth(Region.USE_PREF_SIZE);
        var box = new VBox(8, spread(line(group.name(), "subheading"), again));
        group.mistakes().forEach(missed -> box.getChildren().add(new MistakeCard(missed, model, words, navigator)));
        return box;
    }

    private Node mastered(List<Missed> mastered) {
        var box = new VBox(8);
        mastered.forEach(missed -> box.getChildren().add(new MistakeCard(missed, model, words, navigator)));
        var pane = new TitledPane(words.say("mistakes.mastered", mastered.size()), box);
        pane.getStyleClass().add("mastered");
        pane.setAnimated(false);
        pane.setExpanded(false);
        return pane;
    }

    private static Label line(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// The first at the left, the others at the right.
    private static HBox spread(Region left, Node... right) {
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(12, left);
        line.getChildren().addAll(right);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
