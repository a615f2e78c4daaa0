package yandu.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.ui.control.ChosenWords;
import yandu.ui.control.Icons;
import yandu.ui.control.Keys;

/// Which reports are in sight: a filter, a tag, an order, the archive; and how many there are.
final class ShelfBar extends HBox {
    private static final String EVERY = "";

    private final Words words;
    private final ObjectProperty<Holdings.View> view;
    private final TextField filter = new TextField();
    private final ChoiceBox<String> tags = new ChoiceBox<>();
    private final ChoiceBox<Shelving> order = new ChoiceBox<>();
    private final ToggleButton archive = new ToggleButton();
    private final Label count = new Label();
    private Map<String, Long> used = Map.of();

    /// @param toList moves the focus to the list
    ShelfBar(Words words, ObjectProperty<Holdings.View> view, Runnable toList) {
        this.words = words;
        this.view = view;
        getStyleClass().add("shelf-bar");
        setAlignment(Pos.CENTER_LEFT);
        filter.setPromptText(words.say("library.filter"));
        filter.setAccessibleText(words.say("library.filter"));
        filter.setText(view.get().typed());
        filter.textProperty().subscribe((before, now) -> view.set(view.get().typing(now)));
        filter.setMinWidth(120);
        setHgrow(filter, Priority.ALWAYS);
        filter.setMaxWidth(360);
        Keys.before(filter).combination("Down", toList);
        filter.setOnAction(event -> toList.run());
        filter.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
                        filter.clear();
                        event.consume();
                    }
                });
        tags.setAccessibleText(words.say("library.tag"));
        tags.setConverter(new ChosenWords<>(this::tagName));
        tags.valueProperty()
                .subscribe((before, now) -> view.set(view.get().tagged(Optional.ofNullable(now).filter(tag -> !tag.equals(EVERY)))));
        order.setAccessibleText(words.say("library.order"));
        order.getItems().setAll(Shelving.values());
        order.setConverter(new ChosenWords<>(one -> words.say("library.order." + one.id())));
        order.setValue(view.get().order());
        order.valueProperty().subscribe((before, now) -> view.set(view.get().ordered(now)));
        archive.setGraphic(Icons.small(Feather.ARCHIVE));
        archive.setSelected(view.get().archived());
        archive.selectedProperty().subscribe((before, now) -> view.set(view.get().archive(now)));
        count.getStyleClass().addAll("muted", "small");
        count.setMinWidth(USE_PREF_SIZE);
        archive.setMinWidth(USE_PREF_SIZE);
        order.setMinWidth(USE_PREF_SIZE);
        tags.setMinWidth(90);
        tags.setMaxWidth(180);
        getChildren().addAll(filter, tags, order, archive, count);
    }

    /// Shows what there is to choose from now.
    void show(Holdings holdings) {
        archive.setText(words.say("library.archived", holdings.archived()));
        used = holdings.tags(view.get().archived());
        var chosen = view.get().tag().filter(used::containsKey);
        var choices = new ArrayList<>(List.of(EVERY));
        choices.addAll(used.keySet());
        if (!choices.equals(tags.getItems())) {
            tags.getItems().setAll(choices);
        }
        tags.setValue(chosen.orElse(EVERY));
        tags.setVisible(!used.isEmpty());
        tags.setManaged(!used.isEmpty());
    }

    /// Says how many reports are in sight.
    void count(int seen) {
        count.setText(words.say("library.count", seen));
    }

    void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    /// Takes every narrowing back.
    void clear() {
        filter.clear();
        tags.setValue(EVERY);
    }

    private String tagName(String tag) {
        return tag.equals(EVERY) ? words.say("library.tag.every") : words.say("library.tag.count", tag, used.getOrDefault(tag, 0L));
    }
}
