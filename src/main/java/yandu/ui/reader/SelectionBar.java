package yandu.ui.reader;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.notes.Note;
import yandu.ui.control.Buttons;

/// The small bar over a selected passage: five highlighters, a note, a copy.
final class SelectionBar extends HBox {

    private final Button move;

    /// @param mark marks the passage in a colour
    /// @param move puts the mark that is there on the passage
    SelectionBar(Words words, IntConsumer mark, Runnable note, Runnable move, Runnable copy) {
        getStyleClass().add("selection-bar");
        setAlignment(Pos.CENTER);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        for (int colour = 0; colour < Note.COLOURS; colour++) {
            getChildren().add(swatch(words, colour, mark));
        }
        this.move = Buttons.icon(Feather.CROP, words.say("reader.mark.move"), move);
        this.move.managedProperty().bind(this.move.visibleProperty());
        getChildren()
                .addAll(
                        this.move,
                        Buttons.icon(Feather.EDIT_2, words.say("reader.note.add"), note),
                        Buttons.icon(Feather.COPY, words.say("reader.copy"), copy));
        setVisible(false);
    }

    /// Whether a mark is there that can be put on the passage.
    void offerMove(boolean there) {
        move.setVisible(there);
    }

    /// A round button in the colour of a highlighter, with its number: that is its key, and tells it without colours.
    static Button swatch(Words words, int colour, IntConsumer chosen) {
        var swatch = new Button(String.valueOf(colour + 1));
        swatch.getStyleClass().setAll("swatch", "swatch-" + colour);
        swatch.setOnAction(event -> chosen.accept(colour));
        return Buttons.say(swatch, words.say("reader.colour." + colour));
    }
}
