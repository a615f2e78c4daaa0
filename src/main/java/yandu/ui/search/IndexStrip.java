package yandu.ui.search;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import javafx.util.Subscription;
import yandu.i18n.Words;
import yandu.ui.control.Buttons;
import yandu.ui.shell.Foot;

/// A line at the foot of the window while the index for searches is being built: how far it is, and a way to put it off.
public final class IndexStrip extends HBox implements Foot {
    /// What takes less is not worth a word.
    private static final Duration PATIENCE = Duration.millis(500);

    private final Words words;
    private final IndexingModel model;
    private final Label text = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button button;
    private final PauseTransition wait = new PauseTransition(PATIENCE);
    private Subscription subscription = Subscription.EMPTY;

    public IndexStrip(Words words, IndexingModel model) {
        this.words = words;
        this.model = model;
        getStyleClass().add("index-strip");
        setAlignment(Pos.CENTER_LEFT);
        button = Buttons.plain("", this::flip);
        button.getStyleClass().setAll("notice-undo");
        button.setMinWidth(Region.USE_PREF_SIZE);
        text.getStyleClass().addAll("muted", "small");
        bar.getStyleClass().add("thin");
        bar.setPrefWidth(160);
        getChildren().addAll(text, bar, button);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        wait.setOnFinished(event -> setVisible(model.state().get().isBuilding()));
    }

    @Override
    public Node node() {
        return this;
    }

    /// Begins to follow the building.
    @Override
    public void attach() {
        subscription = model.state().subscribe(this::show);
        model.attach();
    }

    /// Stops following it; the building stops too.
    @Override
    public void detach() {
        subscription.unsubscribe();
        wait.stop();
        model.detach();
    }

    private void show(IndexingModel.State state) {
        if (!state.isBuilding()) {
            wait.stop();
            setVisible(false);
            return;
        }
        if (!isVisible() && wait.getStatus() != PauseTransition.Status.RUNNING) {
            wait.playFromStart();
        }
        text.setText(say(state));
        bar.setProgress((double) state.done() / state.all());
        button.setText(words.say(state.paused() ? "search.index.resume" : "search.index.pause"));
    }

    private void flip() {
        if (model.state().get().paused()) {
            model.resume();
        } else {
            model.pause();
        }
    }

    private String say(IndexingModel.State state) {
        return switch (state.part()) {
            case REPORTS -> words.say(state.paused() ? "search.index.paused" : "search.index", state.done(), state.all());
            case CARDS -> words.say(state.paused() ? "search.index.cards.paused" : "search.index.cards", state.done(), state.all());
        };
    }
}
