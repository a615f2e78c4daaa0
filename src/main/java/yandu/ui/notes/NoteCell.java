package yandu.ui.notes;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yandu.i18n.Words;
import yandu.notes.Note;

/// A row of the list: a note with its colour, what it is about and the beginning of what was written, or a head.
final class NoteCell extends ListCell<NoteRow> {
    private static final int SHOWN = 60;
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

    private final Words words;
    private final Label stripe = new Label();
    private final Label quote = new Label();
    private final Label text = new Label();
    private final HBox face = new HBox(10, stripe, new VBox(2, quote, text));
    private final Label head = new Label();

    NoteCell(Words words) {
        this.words = words;
        getStyleClass().add("note-cell");
        quote.getStyleClass().add("note-passage");
        text.getStyleClass().addAll("muted", "small");
        head.getStyleClass().add("note-head");
        head.setWrapText(true);
        head.setMinHeight(USE_PREF_SIZE);
        quote.setWrapText(true);
        quote.setMinHeight(USE_PREF_SIZE);
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        stripe.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(face.getChildren().getLast(), Priority.ALWAYS);
        face.setAlignment(Pos.TOP_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(NoteRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(HEAD, !empty && !(row instanceof NoteRow.Entry));
        switch (empty ? null : row) {
            case null -> {
                setGraphic(null);
                setAccessibleText(null);
            }
            case NoteRow.Head(var title, var count) -> showHead(words.say("notes.head", title, count));
            case NoteRow.Lost(var count) -> showHead(words.say("notes.lost.head", count));
            case NoteRow.Entry(var note) -> show(note);
        }
    }

    private void showHead(String title) {
        head.setText(title);
        setGraphic(head);
        setAccessibleText(title);
    }

    private void show(Note note) {
        stripe.setText(String.valueOf(note.colour() + 1));
        stripe.getStyleClass().setAll("note-stripe", "note-" + note.colour());
        quote.setText(about(words, note, SHOWN));
        text.setText(shortened(MarkdownPane.plain(note.text()), SHOWN));
        text.setVisible(!note.text().isBlank());
        text.setManaged(!note.text().isBlank());
        setGraphic(face);
        setAccessibleText(
                words.say("note.spoken", quote.getText(), words.say("reader.colour." + note.colour())) + " " + note.text());
    }

    /// What a note is about, in a line.
    static String about(Words words, Note note, int most) {
        var passage = shortened(note.anchor().quote(), most);
        return switch (note.kind()) {
            case REPORT -> words.say("note.about.report");
            case PHRASE -> words.say("note.about.phrase", passage);
            case PASSAGE -> passage;
        };
    }

    private static String shortened(String words, int most) {
        var line = words.replace('\n', ' ');
        return line.length() <= most ? line : line.substring(0, most) + "…";
    }
}
