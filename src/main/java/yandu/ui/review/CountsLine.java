package yandu.ui.review;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import yandu.i18n.Words;
import yandu.service.Counts;

/// What still waits: new, learning and due cards.
final class CountsLine extends HBox {
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    private final Words words;
    private final Label fresh = count("fresh");
    private final Label learning = count("learning");
    private final Label due = count("due");

    CountsLine(Words words) {
        this.words = words;
        getStyleClass().add("counts-line");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(List.of(fresh, learning, due));
    }

    void show(Counts counts) {
        say(fresh, "fresh", counts.fresh());
        say(learning, "learning", counts.learning());
        say(due, "due", counts.due());
    }

    private void say(Label label, String name, int number) {
        label.setText(words.say("review.count." + name, number));
        label.pseudoClassStateChanged(NONE, number == 0);
    }

    private static Label count(String name) {
        var label = new Label();
        label.getStyleClass().addAll("count", name);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
