package yandu.ui.cards;

import java.time.Instant;
import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import yandu.i18n.Words;
import yandu.service.ReviewCard;
import yandu.study.Prompt;
import yandu.ui.control.Intervals;

/// The table of cards: front, answer, kind, due, state.
final class CardTable extends TableView<ReviewCard> {
    private final CardsModel model;
    private final Words words;

    CardTable(CardsModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("dense", "card-table");
        setAccessibleText(words.say("screen.cards"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        var sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        getColumns().add(excerpt(text("cards.column.front", 300, this::front)));
        getColumns().add(excerpt(text("cards.column.answer", 180, card -> card.card().answer().text())));
        getColumns().add(fixed(text("cards.column.kind", 140, this::kind)));
        getColumns().add(fixed(due()));
        getColumns().add(fixed(text("cards.column.state", 92, this::state)));
    }

    /// A column that shows the beginning of a longer text; the preview shows the whole.
    private static TableColumn<ReviewCard, String> excerpt(TableColumn<ReviewCard, String> column) {
        column.getStyleClass().add("excerpt");
        return column;
    }

    private static <T> TableColumn<ReviewCard, T> fixed(TableColumn<ReviewCard, T> column) {
        column.setMinWidth(column.getPrefWidth());
        column.setMaxWidth(column.getPrefWidth());
        return column;
    }

    private String kind(ReviewCard card) {
        return words.say("card.kind." + card.card().kind().id());
    }

    private String state(ReviewCard card) {
        return words.say("cards.state." + CardState.of(card, model.now()).id());
    }

    private String front(ReviewCard card) {
        var prompt = card.card().prompt();
        return words.say(prompt.key(), prompt.args().toArray()).replace(Prompt.BLANK, "____");
    }

    private TableColumn<ReviewCard, String> text(
            String key, double width, Function<ReviewCard, String> value) {
        var column = new TableColumn<ReviewCard, String>(words.say(key));
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 80));
        column.setCellValueFactory(row -> new SimpleStringProperty(value.apply(row.getValue())));
        return column;
    }

    private TableColumn<ReviewCard, Instant> due() {
        var column = new TableColumn<ReviewCard, Instant>(words.say("cards.column.due"));
        column.setPrefWidth(100);
        column.getStyleClass().add("number");
        column.setComparator(Comparator.nullsLast(Comparator.naturalOrder()));
        column.setCellValueFactory(
                row -> new SimpleObjectProperty<>(row.getValue().memory().due().orElse(null)));
        column.setCellFactory(
                made ->
                        new TableCell<>() {
                            @Override
                            protected void updateItem(Instant due, boolean empty) {
                                super.updateItem(due, empty);
                                setText(empty || due == null ? "" : until(due));
                            }
                        });
        return column;
    }

    private String until(Instant due) {
        return new Intervals(words).between(model.now(), due);
    }
}
