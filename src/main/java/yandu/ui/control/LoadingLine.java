package yandu.ui.control;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import javafx.util.Subscription;
import yandu.ui.task.Loader;

/// A thin line that grows while a [Loader] fetches; it appears only after 300 ms, so that quick work does not flicker.
public final class LoadingLine extends ProgressBar {
    private static final Duration PATIENCE = Duration.millis(300);

    private final Loader<?> loader;
    private final PauseTransition wait = new PauseTransition(PATIENCE);
    private Subscription subscription = Subscription.EMPTY;

    public LoadingLine(Loader<?> loader) {
        this.loader = loader;
        getStyleClass().add("loading-line");
        setMaxWidth(Double.MAX_VALUE);
        setMouseTransparent(true);
        setVisible(false);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        progressProperty().bind(loader.progress());
        wait.setOnFinished(event -> setVisible(true));
    }

    /// Begins to follow the loader.
    public void attach() {
        subscription.unsubscribe();
        subscription = loader.busy().subscribe(this::follow);
    }

    /// Stops following it.
    public void detach() {
        subscription.unsubscribe();
        follow(false);
    }

    private void follow(boolean busy) {
        if (busy) {
            wait.playFromStart();
        } else {
            wait.stop();
            setVisible(false);
        }
    }
}
