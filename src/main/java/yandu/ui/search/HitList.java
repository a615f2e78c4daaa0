package yandu.ui.search;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import yandu.i18n.Words;
import yandu.ui.control.Keys;

/// The results. The keys pass over the heads of groups; Enter or a click opens.
final class HitList extends ListView<Hit> {
    private static final int PAGE = 8;

    private final Runnable toField;

    /// @param typed what is looked for now
    /// @param opened is told a row that leads somewhere
    /// @param toField called when the keys leave the list at its top
    HitList(Words words, Supplier<String> typed, Consumer<Hit> opened, Runnable toField) {
        this.toField = toField;
        getStyleClass().add("hit-list");
        setAccessibleText(words.say("search.results"));
        setCellFactory(list -> new HitCell(words, typed));
        Keys.letEscapePass(this);
        Keys.before(this)
                .key(KeyCode.DOWN, () -> move(1, 1))
                .key(KeyCode.UP, () -> move(-1, 1))
                .key(KeyCode.PAGE_DOWN, () -> move(1, PAGE))
                .key(KeyCode.PAGE_UP, () -> move(-1, PAGE))
                .key(KeyCode.ENTER, () -> open(opened));
        setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                        open(opened);
                    }
                });
    }

    /// Shows other rows, the first of them chosen.
    void show(List<Hit> hits) {
        boolean grown = !getItems().isEmpty() && hits.size() > getItems().size() && hits.subList(0, getItems().size()).equals(getItems());
        int chosen = getSelectionModel().getSelectedIndex();
        getItems().setAll(hits);
        getSelectionModel().clearSelection();
        if (grown && chosen >= 0) {
            getSelectionModel().select(chosen);
        } else {
            move(1, 1);
            scrollTo(0);
        }
    }

    void open(Consumer<Hit> opened) {
        var hit = getSelectionModel().getSelectedItem();
        if (hit != null && hit.isOpen()) {
            opened.accept(hit);
        }
    }

    private void move(int way, int rows) {
        int at = getSelectionModel().getSelectedIndex();
        int reached = at;
        for (int steps = 0, next = at + way; steps < rows && next >= 0 && next < getItems().size(); next += way) {
            if (getItems().get(next).isOpen()) {
                reached = next;
                steps++;
            }
        }
        if (reached == at && way < 0) {
            toField.run();
        } else if (reached >= 0) {
            getSelectionModel().clearAndSelect(reached);
            scrollTo(Math.max(0, reached - 2));
        }
    }
}
