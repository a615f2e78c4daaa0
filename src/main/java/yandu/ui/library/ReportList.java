package yandu.ui.library;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import yandu.i18n.Words;
import yandu.service.ReportSummary;
import yandu.ui.control.Keys;

/// The list of reports: only rows in sight are made, whatever its length. A click or Enter opens a report; with Ctrl or
/// Shift several are chosen.
final class ReportList extends ListView<ReportSummary> {

    ReportList(Words words, ReportActions actions) {
        getStyleClass().add("report-list");
        setAccessibleText(words.say("screen.library"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setCellFactory(list -> new Cell(words, actions));
        var menu = new ContextMenu();
        menu.getItems().setAll(ReportMenu.items(words, actions, this::chosen));
        setContextMenu(menu);
        Keys.letEscapePass(this);
        Keys.before(this)
                .key(KeyCode.ENTER, () -> chosen().stream().limit(1).forEach(actions::read))
                .key(KeyCode.DELETE, () -> actions.remove(chosen()))
                .character("r", () -> chosen().stream().limit(1).forEach(actions::review))
                .character("q", () -> chosen().stream().limit(1).forEach(actions::quiz))
                .character("e", () -> chosen().stream().limit(1).forEach(actions::describe))
                .character("a", () -> actions.archive(chosen()));
    }

    /// The reports that are chosen, in their order.
    List<ReportSummary> chosen() {
        return getSelectionModel().getSelectedItems().stream().filter(report -> report != null).toList();
    }

    /// Shows other reports; what was chosen stays so where it is still there.
    void show(List<ReportSummary> reports) {
        var chosen = chosen().stream().map(ReportSummary::id).collect(Collectors.toSet());
        int place = Math.max(0, getSelectionModel().getSelectedIndex());
        getItems().setAll(reports);
        getSelectionModel().clearSelection();
        var still = IntStream.range(0, reports.size()).filter(i -> chosen.contains(reports.get(i).id())).toArray();
        if (still.length > 0) {
            getSelectionModel().selectIndices(still[0], still); // one change, however many they are
        }
        if (getSelectionModel().isEmpty() && !reports.isEmpty()) {
            getSelectionModel().select(Math.min(place, reports.size() - 1));
        }
    }

    private static final class Cell extends ListCell<ReportSummary> {
        private final Words words;
        private final ReportActions actions;

        Cell(Words words, ReportActions actions) {
            this.words = words;
            this.actions = actions;
            getStyleClass().add("report-cell");
            setPrefWidth(0); // as wide as the list
            setOnMouseClicked(
                    event -> {
                        boolean plain = !event.isShortcutDown() && !event.isShiftDown() && event.isStillSincePress();
                        if (!isEmpty() && plain && event.getButton() == MouseButton.PRIMARY) {
                            actions.read(getItem());
                        }
                    });
        }

        @Override
        protected void updateItem(ReportSummary report, boolean empty) {
            super.updateItem(report, empty);
            boolean nothing = empty || report == null;
            setGraphic(nothing ? null : new ReportRow(words, report, actions));
            setAccessibleText(nothing ? null : ReportRow.spoken(words, report));
        }
    }
}
