package yandu.ui.reader;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
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
import yandu.document.Span;
import yandu.i18n.Words;
import yandu.notes.Note;
import yandu.ui.control.Buttons;

/// A note in the margin: what it is about, what was written about it, its colour. What is written is kept half a
/// second after the last key.
final class NoteCard extends VBox {

    private static final Duration PAUSE = Duration.millis(500);
    private static final int QUOTE = 40;
    private static final PseudoClass IN_SIGHT = PseudoClass.getPseudoClass("in-sight");
    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");

    /// What can be done with a note.
    interface Actions {
        void show(Note note);

        /// Takes it in hand.
        void take(Note note);

        void change(Note note, String text, int colour);

        /// Opens it where there is room to write.
        void open(Note note);

        void delete(Note note);
    }

    private final Words words;
    private final Actions actions;
    private final Hyperlink about = new Hyperlink();
    private final TextArea editor = new TextArea();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private Note note;
    private boolean inSight;

    NoteCard(Words words, Note note, Actions actions) {
        this.words = words;
        this.note = note;
        this.actions = actions;
        getStyleClass().addAll("note-card", "note-card-" + note.colour());
        editor.setText(note.text());
        editor.setWrapText(true);
        editor.setPrefRowCount(Math.clamp(note.text().length() / 14 + 1, 2, 8));
        editor.setPromptText(words.say("reader.note.prompt"));
        editor.textProperty().addListener((value, before, now) -> pause.playFromStart());
        editor.focusedProperty().addListener((value, before, now) -> save());
        focusWithinProperty().subscribe((before, now) -> touched(now));
        pause.setOnFinished(event -> save());
        about.getStyleClass().setAll("note-quote");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        about.setMaxWidth(Double.MAX_VALUE);
        about.setOnAction(event -> actions.show(this.note));
        say();
        getChildren().addAll(about, editor, foot());
    }

    Note note() {
        return note;
    }

    /// The note was kept; what is being written stays.
    NoteCard update(Note kept) {
        if (kept.colour() != note.colour()) {
            getStyleClass().remove("note-card-" + note.colour());
            getStyleClass().add("note-card-" + kept.colour());
        }
        note = kept;
        say();
        if (!editor.isFocused() && !editor.getText().equals(kept.text())) {
            editor.setText(kept.text());
        }
        return this;
    }

    void edit() {
        editor.requestFocus();
        editor.end();
    }

    boolean isWriting() {
        return editor.isFocused();
    }

    /// Follows what of the text is in sight.
    void setInSight(Span passage) {
        inSight = note.anchor().span().overlaps(passage);
        pseudoClassStateChanged(IN_SIGHT, inSight);
    }

    boolean isInSight() {
        return inSight;
    }

    void setHeld(boolean held) {
        pseudoClassStateChanged(HELD, held);
    }

    /// Keeps what was written, if it is not kept yet.
    void save() {
        pause.stop();
        if (!editor.getText().equals(note.text())) {
            actions.change(note, editor.getText(), note.colour());
        }
    }

    private void touched(boolean now) {
        if (now) {
            actions.take(note);
        }
    }

    private void say() {
        var quote = note.anchor().quote().replace('\n', ' ');
        var passage = quote.length() > QUOTE ? quote.substring(0, QUOTE) + "…" : quote;
        about.setText(
                switch (note.kind()) {
                    case REPORT -> words.say("note.about.report");
                    case PHRASE -> words.say("note.about.phrase", passage);
                    case PASSAGE -> note.isLost() ? words.say("note.lost", passage) : passage;
                });
        editor.setAccessibleText(words.say("note.spoken", about.getText(), words.say("reader.colour." + note.colour())));
    }

    private Node foot() {
        var line = new HBox(2);
        line.setAlignment(Pos.CENTER_LEFT);
        for (int colour = 0; colour < Note.COLOURS; colour++) {
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
                        Buttons.icon(
                                Feather.MAXIMIZE_2,
                                words.say("reader.note.open"),
                                () -> {
                                    save();
                                    actions.open(note);
                                }),
                        Buttons.icon(Feather.TRASH_2, words.say("reader.note.delete"), () -> actions.delete(note)));
        return line;
    }
}
