package yandu.ui.progress;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.stats.Insight;
import yandu.ui.control.Buttons;
import yandu.ui.control.Destination;
import yandu.ui.control.EmptyState;
import yandu.ui.control.Keys;
import yandu.ui.control.LoadPane;
import yandu.ui.control.Navigator;
import yandu.ui.control.ScopePicker;
import yandu.ui.control.ScopedPane;
import yandu.ui.control.Screen;
import yandu.ui.control.View;

/// The progress screen.
public final class ProgressView implements View {
    private final ProgressModel model;
    private final Words words;
    private final Navigator navigator;
    private final StackPane root = new StackPane();
    private final ScopePicker picker;
    private final Destination destination;
    private final LoadPane<Insight> pane;
    private final ScopedPane scoped;

    /// @param destination asks where the numbers of a chart go
    public ProgressView(ProgressModel model, Words words, Navigator navigator, Destination destination) {
        this.model = model;
        this.words = words;
        this.navigator = navigator;
        this.destination = destination;
        this.picker = new ScopePicker(model.scopes(), words, ScopePicker.Depth.REPORT);
        this.pane = new LoadPane<>(words, model.insight(), this::content);
        this.scoped = new ScopedPane(picker, pane, model::follow);
        root.getStyleClass().addAll("screen", "progress-screen");
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

    private Node content(Insight insight) {
        close();
        if (insight.progress().cards() == 0) {
            return new EmptyState(
                    Feather.BAR_CHART_2,
                    words.say("progress.empty.title"),
                    words.say("progress.empty.text"),
                    Buttons.primary(
                            words.say("action.library"), () -> navigator.show(Screen.LIBRARY)));
        }
        var page =
                new ProgressPage(
                        insight, model.exam(), model.scopes().scope().get(), words, navigator, this::open);
        return scroller(page);
    }

    private static ScrollPane scroller(Node page) {
        var scroller = new ScrollPane(new StackPane(page));
        scroller.setFitToWidth(true);
        scroller.getStyleClass().add("edge-to-edge");
        return scroller;
    }

    /// Lays a chart in large over the page.
    private void open(Figure figure) {
        var page = new FigurePage(figure, words, this::close, () -> save(figure));
        var sheet = scroller(page);
        sheet.getStyleClass().add("figure-sheet");
        Keys.before(sheet).key(KeyCode.ESCAPE, this::close);
        root.getChildren().setAll(pane, sheet);
        pane.setVisible(false);
        sheet.requestFocus();
    }

    private void close() {
        if (root.getChildren().size() > 1) {
            root.getChildren().setAll(pane);
            pane.setVisible(true);
            root.requestFocus();
        }
    }

    private void save(Figure figure) {
        var name = words.say("app.name") + "-" + figure.id() + ".csv";
        destination
                .ask(root.getScene().getWindow(), words.say("progress.figure.csv"), name)
                .ifPresent(
                        target ->
                                model.export(
                                        figure.table(),
                                        target,
                                        file ->
                                                navigator.notify(
                                                        words.say("notes.exported", file.getFileName().toString()),
                                                        null),
                                        navigator::fail));
    }
}
