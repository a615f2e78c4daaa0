package yandu.ui.review;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.util.Duration;
import yandu.i18n.Words;

/// The seconds since the question, up to the most that counts. It stands still while the answer is shown.
final class ThinkingTime extends Label {
    private final ReviewModel model;
    private final Words words;
    private final Timeline ticks;

    ThinkingTime(ReviewModel model, Words words) {
        this.model = model;
        this.words = words;
        ticks = new Timeline(new KeyFrame(Duration.seconds(1), event -> tick()));
        ticks.setCycleCount(Animation.INDEFINITE);
        getStyleClass().addAll("muted", "thinking-time");
        setMinWidth(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        stop();
    }

    /// Follows what is asked.
    void follow(ReviewState state) {
        ticks.stop();
        setVisible(model.settings().now().review().timer() && state instanceof ReviewState.Asking);
        if (isVisible()) {
            tick();
            ticks.playFromStart();
        }
    }

    void stop() {
        ticks.stop();
        setVisible(false);
    }

    private void tick() {
        setText(words.say("review.seconds", model.thinking().toSeconds()));
    }
}
