package yandu.ui.progress;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import yandu.stats.Progress;
import yandu.ui.control.Buttons;
import yandu.ui.control.SectionHeader;

/// A chart with the same numbers as a table behind it.
final class ChartCard extends VBox {
    private static final double ROW = 30;
    private static final int ROWS = 8;

    /// One column of the table.
    record Column(String title, boolean number, Function<Progress.Day, String> value) {}

    ChartCard(String title, String summary, String switchWords, Node chart, List<Progress.Day> days, List<Column> columns) {
        getStyleClass().addAll("card", "chart-card");
        var place = new StackPane(chart);
        var table = table(days, columns);
        var toggle = Buttons.iconToggle(Feather.LIST, switchWords);
        toggle.selectedProperty()
                .subscribe(on -> place.getChildren().setAll(on ? table : chart));
        var line = new Label(summary);
        line.getStyleClass().addAll("muted", "small");
        line.setWrapText(true);
        getChildren().addAll(new SectionHeader(title, toggle), line, place);
    }

    private static TableView<Progress.Day> table(List<Progress.Day> days, List<Column> columns) {
        var table = new TableView<Progress.Day>();
        table.getStyleClass().add("dense");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        for (var column : columns) {
            var shown = new TableColumn<Progress.Day, String>(column.title());
            shown.setCellValueFactory(
                    row -> new SimpleStringProperty(column.value().apply(row.getValue())));
            shown.setSortable(false);
            if (column.number()) {
                shown.getStyleClass().add("number");
            }
            table.getColumns().add(shown);
        }
        table.getItems().setAll(days);
        table.setPrefHeight(ROW * (Math.min(ROWS, days.size()) + 1) + 2);
        return table;
    }
}
