package yandu.ui.notes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yandu.i18n.Words;
import yandu.notes.Note;
import yandu.notes.NoteFilter;
import yandu.ui.control.ChosenWords;

/// Looks for notes: by words, by colour, by what they are about.
final class FilterBar extends VBox {
    private final NotesModel model;
    private final Words words;
    private final TextField search = new TextField();
    private final List<ToggleButton> colours = new ArrayList<>();
    private final ChoiceBox<Optional<Note.Kind>> about = new ChoiceBox<>();

    FilterBar(NotesModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("note-filter");
        search.setPromptText(words.say("notes.search"));
        search.setAccessibleText(words.say("notes.search"));
        search.textProperty().subscribe((before, now) -> model.look(filter -> filter.withWords(now)));
        about.getItems().add(Optional.empty());
        Stream.of(Note.Kind.values()).map(Optional::of).forEach(about.getItems()::add);
        about.setConverter(new ChosenWords<>(this::name));
        about.setAccessibleText(words.say("notes.about"));
        about.setOnAction(event -> model.look(filter -> filter.withAbout(about.getValue())));
        about.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(about, Priority.ALWAYS);
        var line = new HBox(4);
        line.setAlignment(Pos.CENTER_LEFT);
        for (int colour = 0; colour < Note.COLOURS; colour++) {
            var swatch = Swatches.toggle(words, colour);
            swatch.setOnAction(event -> paint());
            colours.add(swatch);
            line.getChildren().add(swatch);
        }
        line.getChildren().add(about);
        HBox.setMargin(about, new Insets(0, 0, 0, 8));
        getChildren().addAll(search, line);
    }

    /// Shows what is looked for.
    void show(NoteFilter filter) {
        if (!search.getText().equals(filter.words())) {
            search.setText(filter.words());
        }
        for (int colour = 0; colour < Note.COLOURS; colour++) {
            colours.get(colour).setSelected(filter.colours().contains(colour));
        }
        about.setValue(filter.about());
    }

    /// Goes to the words.
    void search() {
        search.requestFocus();
        search.selectAll();
    }

    private void paint() {
        var chosen = new HashSet<Integer>();
        for (int colour = 0; colour < Note.COLOURS; colour++) {
            if (colours.get(colour).isSelected()) {
                chosen.add(colour);
            }
        }
        model.look(filter -> filter.withColours(chosen));
    }

    private String name(Optional<Note.Kind> kind) {
        return words.say("notes.about." + kind.map(one -> one.name().toLowerCase(Locale.ROOT)).orElse("all"));
    }
}
