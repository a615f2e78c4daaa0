package yandu.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line above a section: its name at the left, its few controls at the right.
public final class SectionHeader extends HBox {

    private final Label title = new Label();

    public SectionHeader(String text, Node... controls) {
        getStyleClass().add("section-header");
        setAlignment(Pos.CENTER_LEFT);
        title.setText(text);
        title.getStyleClass().add("section-title");
        title.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(title, gap);
        getChildren().addAll(controls);
    }

    public void setTitle(String text) {
        title.setText(text);
    }
}
