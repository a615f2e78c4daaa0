package yandu.ui.reader;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.ui.control.Buttons;
import yandu.ui.control.Icons;

/// Finding words in the text: a field, how many hits, to and fro.
final class FindBar extends HBox {

    private final FindModel model;
    private final TextField field = new TextField();
    private final Runnable onClose;

    FindBar(Words words, FindModel model, Runnable onClose) {
        this.model = model;
        this.onClose = onClose;
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        field.setPromptText(words.say("reader.find"));
        field.setAccessibleText(words.say("reader.find"));
        field.setPrefColumnCount(14);
        field.getStyleClass().add(Styles.SMALL);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var count = new Label();
        count.getStyleClass().addAll("muted", "small", "find-count");
        count.setMinWidth(USE_PREF_SIZE);
        count.textProperty()
                .bind(Bindings.createStringBinding(() -> count(words), model.hits(), model.current()));
        getChildren()
                .addAll(
                        Icons.small(Feather.SEARCH),
                        field,
                        count,
                        Buttons.icon(Feather.CHEVRON_UP, words.say("reader.find.previous"), model::previous),
                        Buttons.icon(Feather.CHEVRON_DOWN, words.say("reader.find.next"), model::next),
                        Buttons.icon(Feather.X, words.say("reader.find.close"), this::close));
        setVisible(false);
    }

    void open(String words) {
        model.prepare();
        setVisible(true);
        field.textProperty().bindBidirectional(model.query());
        if (!words.isEmpty()) {
            field.setText(words);
        }
        field.requestFocus();
        field.selectAll();
    }

    void close() {
        field.textProperty().unbindBidirectional(model.query());
        model.query().set("");
        setVisible(false);
        onClose.run();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F3) {
            if (event.isShiftDown()) {
                model.previous();
            } else {
                model.next();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    private String count(Words words) {
        if (model.query().get().isBlank()) {
            return "";
        }
        int hits = model.hits().get().size();
        return hits == 0
                ? words.say("reader.find.none")
                : words.say("reader.find.count", model.current().get() + 1, hits);
    }
}
