package yandu.ui.progress;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// A few numbers that say more in rows and columns than as bars.
final class NumberGrid extends GridPane {

    NumberGrid(List<String> columns, List<List<String>> rows) {
        getStyleClass().add("number-grid");
        for (int column = 0; column < columns.size(); column++) {
            var width = new ColumnConstraints();
            width.setHgrow(Priority.ALWAYS);
            width.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
            getColumnConstraints().add(width);
            add(label(columns.get(column), "muted"), column, 0);
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                add(label(rows.get(row).get(column), column == 0 ? "grid-name" : "grid-number"), column, row + 1);
            }
        }
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().addAll(style, "small");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
