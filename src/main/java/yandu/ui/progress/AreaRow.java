package yandu.ui.progress;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import yandu.i18n.Words;
import yandu.stats.Progress;
import yandu.ui.control.MasteryBar;

/// How well an area is known; a press reviews it.
final class AreaRow extends Button {
    private static final double NAME = 260;

    AreaRow(Progress.Area area, Words words, Runnable review) {
        getStyleClass().add("area-row");
        setMaxWidth(Double.MAX_VALUE);
        var place = label(String.valueOf(area.ordinal()), "area-place");
        var name = new Label(area.name());
        name.getStyleClass().add("area-name");
        name.setPrefWidth(NAME);
        name.setMinWidth(NAME);
        name.setWrapText(true);
        var bar = new MasteryBar(area.mastery());
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        var share = label(words.say("progress.percent", area.mastery()), "area-share");
        var seen = label(words.say("progress.seen", area.seen(), area.cards()), "area-seen");
        seen.getStyleClass().addAll("muted", "small");
        var face = new HBox(12, place, name, bar, share, seen);
        face.setAlignment(Pos.CENTER_LEFT);
        face.prefWidthProperty().bind(widthProperty().subtract(24));
        setGraphic(face);
        setAccessibleText(
                words.say("progress.area.spoken", area.ordinal(), area.name(), area.mastery()));
        setOnAction(event -> review.run());
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
