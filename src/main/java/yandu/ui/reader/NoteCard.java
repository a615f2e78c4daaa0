package yandu.ui.reader;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.notes.Note;
import yandu.ui.control.Buttons;

/// A note in the margin: the passage, what was written about it, its colour. What is written is kept half a
/// second after the last key.
final class NoteCard extends VBox {

    private static final Duration PAUSE = Duration.millis(500);
    private static final int QUOTE = 40;

    /// What can be done with a note.
    interface Actions {
        void show(Note note);

        void change(Note note, String text, int colour);

        void delete(Note note);
    }

    private final Words words;
    private final Actions actions;
    private final TextArea editor = new TextArea();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private Note note;

    NoteCard(Words words, Note note, Actions actions) {
        this.words = words;
        this.note = note;
        this.actions = actions;
        getStyleClass().addAll("note-card", "note-card-" + note.colour());
        editor.setText(note.text());
        editor.setWrapText(true);
        editor.setPrefRowCount(Math.clamp(note.text().length() / 14 + 1, 2, 8));
        editor.setPromptText(words.say("reader.note.prompt"));
        editor.setAccessibleText(words.say("reader.note.prompt"));
        editor.textProperty().addListener((value, before, now) -> pause.playFromStart());
        editor.focusedProperty().addListener((value, before, now) -> save());
        pause.setOnFinished(event -> save());
        getChildren().addAll(quote(), editor, foot());
    }

    Note note() {
        return note;
    }

    /// The note was kept; what is being written stays.
    void update(Note kept) {
        if (kept.colour() != note.colour()) {
            getStyleClass().remove("note-card-" + note.colour());
            getStyleClass().add("note-card-" + kept.colour());
        }
        note = kept;
        if (!editor.isFocused() && !editor.getText().equals(kept.text())) {
            editor.setText(kept.text());
        }
    }

    void edit() {
        editor.requestFocus();
        editor.end();
    }

    /// Keeps what was written, if it is not kept yet.
    void save() {
        pause.stop();
        if (!editor.getText().equals(note.text())) {
            actions.change(note, editor.getText(), note.colour());
        }
    }

    private Node quote() {
        var passage = note.anchor().quote().replace('\n', ' ');
        var link = new Hyperlink(passage.length() > QUOTE ? passage.substring(0, QUOTE) + "…" : passage);
        link.getStyleClass().setAll("note-quote");
        link.setWrapText(true);
        link.setMinHeight(USE_PREF_SIZE);
        link.setMaxWidth(Double.MAX_VALUE);
        link.setOnAction(event -> actions.show(note));
        return link;
    }

    private Node foot() {
        var line = new HBox(2);
        line.setAlignment(Pos.CENTER_LEFT);
        for (int colour = 0; colour < SelectionBar.COLOURS; colour++) {
            line.getChildren()
                    .add(
                            SelectionBar.swatch(
                                    words, colour, chosen -> actions.change(note, editor.getText(), chosen)));
        }
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line.getChildren()
                .addAll(
                        gap,
                        Buttons.icon(Feather.TRASH_2, words.say("reader.note.delete"), () -> actions.delete(note)));
        return line;
    }
}
