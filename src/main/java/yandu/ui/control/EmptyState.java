package yandu.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.Ikon;

/// What a list shows when it is empty: what this is, what to do, and at most one button.
public final class EmptyState extends VBox {

    /// @param actions none or one
    public EmptyState(Ikon icon, String title, String text, Button... actions) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        var heading = wrapped(title, "empty-title");
        var body = wrapped(text, "empty-text");
        getChildren().addAll(Icons.huge(icon), heading, body);
        getChildren().addAll(actions);
    }

    private static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setTextAlignment(TextAlignment.CENTER);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
