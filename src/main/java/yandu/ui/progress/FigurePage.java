package yandu.ui.progress;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.stats.Table;
import yandu.ui.control.Buttons;

/// A chart in large over the table of its numbers, which can be taken away as a file.
final class FigurePage extends VBox {
    private static final double HEIGHT = 240;
    private static final double ROW = 30;

    FigurePage(Figure figure, Words words, Runnable close, Runnable save) {
        getStyleClass().addAll("narrow-page", "figure-page");
        var back = Buttons.flat(Feather.ARROW_LEFT, words.say("progress.figure.back"), close);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(8, back, gap, Buttons.flat(Feather.DOWNLOAD, words.say("progress.figure.csv"), save));
        head.setAlignment(Pos.CENTER_LEFT);
        var title = new Label(figure.title());
        title.getStyleClass().add("heading");
        var summary = new Label(figure.summary());
        summary.getStyleClass().add("muted");
        summary.setWrapText(true);
        var card = new VBox(8, title, summary, figure.chart().apply(HEIGHT));
        card.getStyleClass().addAll("card", "chart-card");
        getChildren().addAll(head, card, table(figure.table(), figure.title()));
    }

    private static TableView<List<String>> table(Table data, String name) {
        var table = new TableView<List<String>>();
        table.getStyleClass().add("dense");
        table.setAccessibleText(name);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        IntStream.range(0, data.columns().size())
                .mapToObj(column -> column(data.columns().get(column), column))
                .forEach(table.getColumns()::add);
        table.getItems().setAll(data.rows());
        table.setPrefHeight(ROW * (Math.min(12, data.rows().size()) + 1) + 4);
        return table;
    }

    private static TableColumn<List<String>, String> column(String title, int index) {
        var column = new TableColumn<List<String>, String>(title);
        column.setCellValueFactory(row -> new SimpleStringProperty(row.getValue().get(index)));
        column.setSortable(false);
        if (index > 0) {
            column.getStyleClass().add("number");
        }
        return column;
    }
}
