package yandu.ui.quiz;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.quiz.QuizMode;
import yandu.ui.control.Icons;

/// A mode of quiz to choose: its name, what it is like, and how it stands with it.
final class ModeTile extends ToggleButton {
    /// A button does not grow with the lines of what is on it.
    private static final double TWO_LINES = 38;

    private final QuizMode mode;
    private final Words words;
    private final Label state = new Label();

    ModeTile(QuizMode mode, Words words) {
        this.mode = mode;
        this.words = words;
        getStyleClass().add("mode-tile");
        var name = new Label(say(""));
        name.getStyleClass().add("mode-name");
        name.setGraphic(Icons.small(icon(mode)));
        var text = new Label(say(".text"));
        text.getStyleClass().addAll("muted", "small");
        text.setWrapText(true);
        text.setMinHeight(TWO_LINES);
        text.setPrefHeight(TWO_LINES);
        text.setAlignment(Pos.TOP_LEFT);
        state.getStyleClass().addAll("small", "mode-state");
        state.managedProperty().bind(state.textProperty().isNotEmpty());
        var box = new VBox(4, name, text, state);
        box.setAlignment(Pos.TOP_LEFT);
        setGraphic(box);
        setAlignment(Pos.TOP_LEFT);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setAccessibleText(say("") + ", " + say(".text"));
    }

    QuizMode mode() {
        return mode;
    }

    /// Tells how it stands.
    void tell(QuizStage.Standing standing) {
        state.setText(
                switch (mode) {
                    case DAILY -> daily(standing);
                    case CHALLENGE ->
                            standing.best().isPresent()
                                    ? words.say("quiz.mode.challenge.best", standing.best().getAsInt())
                                    : "";
                    case FOCUS, MOCK, RETRY -> "";
                });
        setAccessibleText(say("") + ", " + say(".text") + (state.getText().isEmpty() ? "" : ", " + state.getText()));
    }

    private String daily(QuizStage.Standing standing) {
        int days = standing.daily().days();
        if (standing.daily().done()) {
            return words.say("quiz.mode.daily.done", days);
        }
        return days > 0 ? words.say("quiz.mode.daily.days", days) : "";
    }

    private String say(String end) {
        return words.say("quiz.mode." + mode.name().toLowerCase(Locale.ROOT) + end);
    }

    private static Ikon icon(QuizMode mode) {
        return switch (mode) {
            case DAILY -> Feather.SUNRISE;
            case FOCUS -> Feather.TARGET;
            case CHALLENGE -> Feather.ZAP;
            case MOCK -> Feather.CLIPBOARD;
            case RETRY -> Feather.REPEAT;
        };
    }
}
