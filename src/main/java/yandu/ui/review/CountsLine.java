package yandu.ui.review;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import yandu.i18n.Words;
import yandu.service.Counts;

/// What still waits: new, learning and due cards.
final class CountsLine extends HBox {
    private final Words words;

    CountsLine(Words words) {
        this.words = words;
        getStyleClass().add("counts-line");
        setAlignment(Pos.CENTER_LEFT);
    }

    void show(Counts counts) {
        getChildren()
                .setAll(
                        count("fresh", counts.fresh()),
                        count("learning", counts.learning()),
                        count("due", counts.due()));
    }

    private Label count(String name, int number) {
        var label = new Label(words.say("review.count." + name, number));
        label.getStyleClass().addAll("count", name);
        label.setMinWidth(USE_PREF_SIZE);
        if (number == 0) {
            label.getStyleClass().add("none");
        }
        return label;
    }
}
