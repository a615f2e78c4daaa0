package yandu.ui.reader;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.ui.control.Buttons;

/// The small bar over a selected passage: five highlighters, a note, a copy.
final class SelectionBar extends HBox {

    /// How many highlighters there are.
    static final int COLOURS = 5;

    /// @param mark marks the passage in a colour
    SelectionBar(Words words, IntConsumer mark, Runnable note, Runnable copy) {
        getStyleClass().add("selection-bar");
        setAlignment(Pos.CENTER);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        for (int colour = 0; colour < COLOURS; colour++) {
            getChildren().add(swatch(words, colour, mark));
        }
        getChildren()
                .addAll(
                        Buttons.icon(Feather.EDIT_2, words.say("reader.note.add"), note),
                        Buttons.icon(Feather.COPY, words.say("reader.copy"), copy));
        setVisible(false);
    }

    /// A round button in the colour of a highlighter.
    static Button swatch(Words words, int colour, IntConsumer chosen) {
        var swatch = new Button();
        swatch.getStyleClass().setAll("swatch", "swatch-" + colour);
        swatch.setOnAction(event -> chosen.accept(colour));
        return Buttons.say(swatch, words.say("reader.colour." + colour));
    }
}
