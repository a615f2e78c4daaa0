package yandu.ui.control;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;

/// What a place shows when its content could not be had: a sentence, a way to try again, the details folded
/// away.
public final class FailedState extends VBox {

    public FailedState(Words words, Throwable failure, Runnable retry) {
        getStyleClass().add("failed-state");
        setAlignment(Pos.CENTER);
        var sentence = new Label(Failures.say(words, failure));
        sentence.getStyleClass().add("empty-text");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setTextAlignment(TextAlignment.CENTER);
        var text = new Label(Failures.details(failure));
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        var details = new TitledPane(words.say("state.details"), text);
        details.getStyleClass().add(Styles.DENSE);
        details.setExpanded(false);
        details.setMaxWidth(480);
        getChildren()
                .addAll(
                        Icons.huge(Feather.ALERT_TRIANGLE),
                        sentence,
                        Buttons.primary(words.say("state.retry"), retry),
                        details);
    }
}
