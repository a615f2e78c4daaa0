package yandu.ui.notes;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import yandu.document.Sentences;
import yandu.document.Span;
import yandu.i18n.Words;
import yandu.notes.Note;
import yandu.ui.control.Buttons;
import yandu.ui.control.Navigator;
import yandu.ui.control.SourceSentence;

/// Where a note is written. What is typed is kept by itself, a moment after the last key.
final class NoteEditor extends VBox {
    private static final Duration PATIENCE = Duration.millis(600);
    private static final int COLOURS = 5;

    private final NotesModel model;
    private final Words words;
    private final Navigator navigator;
    private final VBox passage = new VBox();
    private final TextArea text = new TextArea();
    private final Label state = new Label();
    private final ToggleGroup colours = new ToggleGroup();
    private final PauseTransition keeping = new PauseTransition(PATIENCE);
    private Optional<Note> shown = Optional.empty();

    NoteEditor(NotesModel model, Words words, Navigator navigator) {
        this.model = model;
        this.words = words;
        this.navigator = navigator;
        getStyleClass().add("note-editor");
        text.setWrapText(true);
        text.setPromptText(words.say("notes.write"));
        text.setAccessibleText(words.say("notes.write"));
        text.getStyleClass().add("note-text");
        text.textProperty().subscribe((before, now) -> typed());
        setVgrow(text, Priority.ALWAYS);
        state.getStyleClass().addAll("muted", "small");
        keeping.setOnFinished(event -> keep());
        getChildren().addAll(passage, palette(), text, foot());
    }

    /// Shows another note, or the same one as it was kept.
    void show(NotesPage page, Note note) {
        boolean same = shown.filter(up -> up.id() == note.id()).isPresent();
        if (!same) {
            keep();
            shown = Optional.empty();
            text.setText(note.text());
            var whole = page.report().document().text();
            var span = note.anchor().resolve(whole).orElse(new Span(0, 0));
            passage.getChildren()
                    .setAll(SourceSentence.of(whole, Sentences.around(whole, span.start()), span));
            state.setText("");
        } else {
            state.setText(words.say("notes.kept"));
        }
        shown = Optional.of(note);
        colours.selectToggle(colours.getToggles().get(note.colour()));
    }

    /// Keeps at once what was typed.
    void keep() {
        keeping.stop();
        shown.ifPresent(note -> model.write(note, text.getText(), navigator::fail));
    }

    private void typed() {
        if (shown.isPresent() && !shown.get().text().equals(text.getText())) {
            state.setText("");
            keeping.playFromStart();
        }
    }

    private Node palette() {
        var line = new HBox(8);
        line.setAlignment(Pos.CENTER_LEFT);
        for (int colour = 0; colour < COLOURS; colour++) {
            line.getChildren().add(swatch(colour));
        }
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line.getChildren().addAll(gap, open(), delete());
        return line;
    }

    private ToggleButton swatch(int colour) {
        var swatch = Buttons.say(new ToggleButton(), words.say("reader.colour." + colour));
        swatch.getStyleClass().setAll("note-swatch", "note-" + colour);
        swatch.setToggleGroup(colours);
        swatch.setOnAction(
                event -> {
                    swatch.setSelected(true);
                    shown.ifPresent(note -> model.paint(note, colour, navigator::fail));
                });
        return swatch;
    }

    private Button open() {
        return Buttons.flat(
                Feather.BOOK_OPEN,
                words.say("action.open.text"),
                () ->
                        shown.ifPresent(
                                note -> navigator.open(note.reportId(), note.anchor().span())));
    }

    private Button delete() {
        return Buttons.flat(
                Feather.TRASH_2, words.say("notes.delete"), () -> shown.ifPresent(this::delete));
    }

    private void delete(Note note) {
        keeping.stop();
        shown = Optional.empty();
        model.delete(note, () -> navigator.done(words.say("notes.deleted")), navigator::fail);
    }

    private Node foot() {
        var hint = new Label(words.say("notes.markdown"));
        hint.getStyleClass().addAll("muted", "small");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return new HBox(8, hint, gap, state);
    }
}
