package yandu.ui.control;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import yandu.i18n.Words;

/// What a place shows while it waits; it appears only after 300 ms, so that quick work does not flicker.
public final class LoadingState extends VBox {

    private static final Duration PATIENCE = Duration.millis(300);

    public LoadingState(Words words) {
        getStyleClass().add("loading-state");
        setAlignment(Pos.CENTER);
        var wheel = new ProgressIndicator();
        wheel.setPrefSize(32, 32);
        var text = new Label(words.say("state.loading"));
        getChildren().addAll(wheel, text);
        setVisible(false);
        var wait = new PauseTransition(PATIENCE);
        wait.setOnFinished(event -> setVisible(true));
        sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                wait.playFromStart();
                            } else {
                                wait.stop();
                            }
                        });
    }
}
