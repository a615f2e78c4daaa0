package yandu.ui.progress;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.stats.Progress;
import yandu.ui.control.Buttons;
import yandu.ui.control.EmptyState;
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
    private final LoadPane<Progress> pane;
    private final ScopedPane scoped;

    public ProgressView(ProgressModel model, Words words, Navigator navigator) {
        this.model = model;
        this.words = words;
        this.navigator = navigator;
        this.picker = new ScopePicker(model.scopes(), words, ScopePicker.Depth.REPORT);
        this.pane = new LoadPane<>(words, model.progress(), this::content);
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

    private Node content(Progress progress) {
        if (progress.cards() == 0) {
            return new EmptyState(
                    Feather.BAR_CHART_2,
                    words.say("progress.empty.title"),
                    words.say("progress.empty.text"),
                    Buttons.primary(
                            words.say("action.library"), () -> navigator.show(Screen.LIBRARY)));
        }
        var page = new ProgressPage(progress, model.exam(), model.scopes().scope().get(), words, navigator);
        var scroller = new ScrollPane(new StackPane(page));
        scroller.setFitToWidth(true);
        scroller.getStyleClass().add("edge-to-edge");
        return scroller;
    }
}
