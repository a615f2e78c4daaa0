package yandu.ui.notes;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import yandu.notes.Note;

/// A note in the list: its colour, the passage, the beginning of what was written.
final class NoteCell extends ListCell<Note> {
    private static final int SHOWN = 60;

    private final Region stripe = new Region();
    private final Label quote = new Label();
    private final Label text = new Label();
    private final HBox face = new HBox(12, stripe, new VBox(2, quote, text));

    NoteCell() {
        getStyleClass().add("note-cell");
        quote.getStyleClass().add("note-passage");
        text.getStyleClass().addAll("muted", "small");
        quote.setWrapText(true);
        quote.setMinHeight(USE_PREF_SIZE);
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(face.getChildren().getLast(), Priority.ALWAYS);
        face.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Note note, boolean empty) {
        super.updateItem(note, empty);
        if (empty || note == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        stripe.getStyleClass().setAll("note-stripe", "note-" + note.colour());
        quote.setText(shortened(note.anchor().quote()));
        text.setText(shortened(note.text().strip()));
        text.setVisible(!note.text().isBlank());
        text.setManaged(!note.text().isBlank());
        setGraphic(face);
        setAccessibleText(note.anchor().quote() + ". " + note.text());
    }

    private static String shortened(String words) {
        var line = words.replace('\n', ' ');
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
