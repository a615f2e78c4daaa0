package yandu.ui.cards;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import yandu.i18n.Words;
import yandu.service.ReviewCard;
import yandu.study.Prompt;
import yandu.study.query.CardOrder;
import yandu.study.query.CardOrder.Column;
import yandu.ui.control.Intervals;

/// The table of cards: front, answer, kind, due, state. Sorting is the library's work.
final class CardTable extends TableView<ReviewCard> {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final List<PseudoClass> FLAGS =
            List.of("1", "2", "3", "4", "5", "6", "7").stream().map(n -> PseudoClass.getPseudoClass("flag-" + n)).toList();

    private final CardsModel model;
    private final Words words;

    CardTable(CardsModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("dense", "card-table");
        setMinHeight(120); // what it says when nothing is found is higher, and must not push the rest out of a low window
        setAccessibleText(words.say("screen.cards"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setItems(model.shown());
        setRowFactory(table -> new Row());
        getColumns().add(excerpt(text("cards.column.front", 300, this::front, Column.PLACE)));
        getColumns().add(excerpt(text("cards.column.answer", 180, CardTable::answer, null)));
        getColumns().add(fixed(text("cards.column.kind", 140, this::kind, Column.KIND)));
        var due = fixed(text("cards.column.due", 92, this::until, Column.DUE));
        due.getStyleClass().add("number");
        getColumns().add(due);
        var lapses = fixed(text("cards.column.lapses", 64, CardTable::lapses, Column.LAPSES));
        lapses.getStyleClass().add("number");
        getColumns().add(lapses);
        getColumns().add(fixed(text("cards.column.state", 84, this::state, null)));
        setSortPolicy(table -> sort(table.getSortOrder()));
    }

    /// The rows of a card look as it was flagged and marked.
    private static final class Row extends TableRow<ReviewCard> {
        @Override
        protected void updateItem(ReviewCard card, boolean empty) {
            super.updateItem(card, empty);
            int flag = card == null ? 0 : card.handling().flag();
            for (int i = 0; i < FLAGS.size(); i++) {
                pseudoClassStateChanged(FLAGS.get(i), flag == i + 1);
            }
            pseudoClassStateChanged(MARKED, card != null && card.handling().marked());
        }
    }

    private boolean sort(List<? extends TableColumn<ReviewCard, ?>> columns) {
        var order =
                columns.isEmpty()
                        ? CardOrder.PLACE
                        : new CardOrder(
                                (Column) columns.getFirst().getUserData(),
                                columns.getFirst().getSortType() == TableColumn.SortType.DESCENDING);
        model.order().set(order);
        return true;
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

    private static String answer(ReviewCard card) {
        return card.card().answer().text().replace("\n", " · ");
    }

    private static String lapses(ReviewCard card) {
        return card.memory().lapses() == 0 ? "" : "" + card.memory().lapses();
    }

    private String kind(ReviewCard card) {
        return words.say("card.kind." + card.card().kind().id());
    }

    private String state(ReviewCard card) {
        return words.say("cards.state." + CardState.of(card, model.now()).id());
    }

    private String front(ReviewCard card) {
        return front(card, words).replace(Prompt.BLANK, "____").replace('\n', ' ');
    }

    /// What a card asks, in words.
    static String front(ReviewCard card, Words words) {
        var prompt = card.card().prompt();
        return words.say(prompt.key(), prompt.args().toArray());
    }

    private String until(ReviewCard card) {
        return card.memory().due().map(due -> new Intervals(words).between(model.now(), due)).orElse("");
    }

    /// @param sort what it is sorted by, null for a column that is not
    private TableColumn<ReviewCard, String> text(
            String key, double width, Function<ReviewCard, String> value, Column sort) {
        var column = new TableColumn<ReviewCard, String>(words.say(key));
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 80));
        column.setSortable(sort != null);
        column.setUserData(sort);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue() == null ? "…" : value.apply(row.getValue())));
        return column;
    }
}
