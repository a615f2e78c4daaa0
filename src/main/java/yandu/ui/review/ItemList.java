package yandu.ui.review;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yandu.i18n.Words;

/// The pieces of an answer in order: those in sight with their verdicts, a dash for each that is not.
final class ItemList extends VBox {

    ItemList(List<String> pieces, Recital said, Words words) {
        getStyleClass().add("item-list");
        for (int i = 0; i < pieces.size(); i++) {
            getChildren().add(row(i, pieces.get(i), said, words));
        }
        if (said.isWaiting()) {
            var hint = new Label(words.say("review.item.judge"));
            hint.getStyleClass().addAll("muted", "small");
            getChildren().add(hint);
        }
    }

    private static HBox row(int place, String piece, Recital said, Words words) {
        boolean shown = place < said.shown();
        var number = new Label(String.valueOf(place + 1));
        number.getStyleClass().add("expansion-number");
        number.setMinWidth(USE_PREF_SIZE);
        var text = new Label(shown ? piece : "——");
        text.getStyleClass().add(shown ? "item" : "muted");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setAccessibleText(shown ? piece : words.say("review.item.hidden", place + 1));
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(12, number, text);
        row.setAlignment(Pos.BASELINE_LEFT);
        if (place < said.verdicts().size()) {
            boolean right = said.verdicts().get(place);
            var verdict = new Label(words.say(right ? "review.item.right" : "review.item.wrong"));
            verdict.getStyleClass().addAll("rating-word", right ? "good" : "again");
            verdict.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(verdict);
        }
        return row;
    }
}
