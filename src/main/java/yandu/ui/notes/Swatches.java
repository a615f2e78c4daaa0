package yandu.ui.notes;

import javafx.scene.control.ToggleButton;
import yandu.i18n.Words;
import yandu.ui.control.Buttons;

/// The colours of the highlighters as buttons, each with its number: colour alone never tells.
final class Swatches {

    private Swatches() {}

    /// @param colour 0..4
    static ToggleButton toggle(Words words, int colour) {
        var swatch = Buttons.say(new ToggleButton(String.valueOf(colour + 1)), words.say("reader.colour." + colour));
        swatch.getStyleClass().setAll("note-swatch", "note-" + colour);
        return swatch;
    }
}
