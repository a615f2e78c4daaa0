package yandu.ui.control;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;

/// Buttons as they look everywhere.
public final class Buttons {

    private Buttons() {}

    /// A button that is only an icon; its words are its tool tip and what a screen reader says.
    public static Button icon(Ikon icon, String words, Runnable action) {
        var button = new Button(null, Icons.small(icon));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.setOnAction(event -> action.run());
        return say(button, words);
    }

    /// A toggle that is only an icon.
    public static ToggleButton iconToggle(Ikon icon, String words) {
        var button = new ToggleButton(null, Icons.small(icon));
        button.getStyleClass().setAll("icon-toggle");
        return say(button, words);
    }

    /// The one button of a place that leads on.
    public static Button primary(String text, Runnable action) {
        var button = plain(text, action);
        button.getStyleClass().add(Styles.ACCENT);
        return button;
    }

    public static Button plain(String text, Runnable action) {
        var button = new Button(text);
        button.setOnAction(event -> action.run());
        return button;
    }

    /// A button without a frame, with an icon before its word.
    public static Button flat(Ikon icon, String text, Runnable action) {
        var button = new Button(text, Icons.small(icon));
        button.getStyleClass().add(Styles.FLAT);
        button.setOnAction(event -> action.run());
        return button;
    }

    /// Gives a button without a visible word its tool tip and accessible text.
    public static <B extends ButtonBase> B say(B button, String words) {
        var tip = new Tooltip(words);
        tip.setShowDelay(Duration.millis(400));
        button.setTooltip(tip);
        button.setAccessibleText(words);
        return button;
    }
}
