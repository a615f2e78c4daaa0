package yandu.ui.mistakes;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.service.Quizzing;
import yandu.ui.control.Buttons;
import yandu.ui.control.EmptyState;
import yandu.ui.control.LoadPane;
import yandu.ui.control.Navigator;
import yandu.ui.control.ScopePicker;
import yandu.ui.control.ScopedPane;
import yandu.ui.control.Screen;
import yandu.ui.control.View;

/// The wrong-answer book, by report and area.
public final class MistakesView implements View {
    private final MistakesModel model;
    private final Words words;
    private final Navigator navigator;
    private final Consumer<List<Quizzing.Mistake>> practise;
    private final StackPane root = new StackPane();
    private final ScopePicker picker;
    private final Button all;
    private final LoadPane<List<MistakeGroup>> pane;
    private final ScopedPane scoped;

    /// @param practise asks these questions again
    public MistakesView(
            MistakesModel model,
            Words words,
            Navigator navigator,
            Consumer<List<Quizzing.Mistake>> practise) {
        this.model = model;
        this.words = words;
        this.navigator = navigator;
        this.practise = practise;
        this.picker = new ScopePicker(model.scopes(), words, ScopePicker.Depth.AREA);
        this.all =
                Buttons.primary(
                        words.say("mistakes.practise.all"), () -> practise.accept(model.all()));
        this.pane = new LoadPane<>(words, model.groups(), this::content);
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
    }

    @Override
    public void refresh() {
        scoped.refresh();
    }

    @Override
    public void detach() {
        scoped.detach();
    }

    private Node content(List<MistakeGroup> groups) {
        if (groups.isEmpty()) {
            return new EmptyState(
                    Feather.CHECK_CIRCLE,
                    words.say("mistakes.empty.title"),
                    words.say("mistakes.empty.text"),
                    Buttons.primary(words.say("action.quiz"), () -> navigator.show(Screen.QUIZ)));
        }
        var page = new VBox(summary());
        page.getStyleClass().add("narrow-page");
        groups.forEach(group -> page.getChildren().add(group(group)));
        var middle = new StackPane(page);
        var scroller = new ScrollPane(middle);
        scroller.setFitToWidth(true);
        scroller.getStyleClass().add("edge-to-edge");
        return scroller;
    }

    private Node summary() {
        var count = new Label(words.say("mistakes.count", model.all().size()));
        count.getStyleClass().add("muted");
        return line(count, all);
    }

    private Node group(MistakeGroup group) {
        var area = group.area();
        var title =
                new Label(
                        area.isPresent()
                                ? words.say(
                                        "mistakes.group.area",
                                        group.report().title(),
                                        area.getAsInt())
                                : group.report().title());
        title.getStyleClass().add("subheading");
        title.setWrapText(true);
        var mistakes = group.mistakes().stream().map(Missed::mistake).toList();
        var again =
                Buttons.flat(
                        Feather.REPEAT,
                        words.say("mistakes.practise"),
                        () -> practise.accept(mistakes));
        var box = new VBox(8, line(title, again));
        group.mistakes()
                .forEach(missed -> box.getChildren().add(new MistakeCard(missed, words, navigator)));
        return box;
    }

    private static HBox line(Region left, Region right) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        right.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(12, left, gap, right);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
