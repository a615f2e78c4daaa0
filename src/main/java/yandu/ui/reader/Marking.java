package yandu.ui.reader;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import yandu.notes.Note;
import yandu.ui.control.Keys;

/// Works on marks by keyboard: Alt with a digit marks the selected passage or paints the mark in hand, with an arrow
/// moves its end, with Shift its beginning, with Delete takes it away.
///
/// @param mark marks the selected passage, if one is selected, in a colour
/// @param selected whether a passage is selected
/// @param sorry says why nothing happened, by a key
record Marking(
        MarginModel margin,
        IntConsumer mark,
        BooleanSupplier selected,
        Runnable deleted,
        Consumer<String> sorry) {

    /// Adds its keys.
    void keys(Keys keys) {
        keys.combination("Alt+RIGHT", () -> stretch(0, 1))
                .combination("Alt+LEFT", () -> stretch(0, -1))
                .combination("Alt+Shift+RIGHT", () -> stretch(1, 0))
                .combination("Alt+Shift+LEFT", () -> stretch(-1, 0))
                .combination("Alt+DELETE", this::delete)
                .combination("Alt+Backspace", this::delete);
        for (int colour = 0; colour < Note.COLOURS; colour++) {
            int chosen = colour;
            keys.combination("Alt+" + (colour + 1), () -> paint(chosen));
        }
    }

    private void stretch(int start, int end) {
        if (!margin.stretch(start, end) && margin.held().isEmpty()) {
            sorry.accept("reader.mark.none");
        }
    }

    private void paint(int colour) {
        if (selected.getAsBoolean()) {
            mark.accept(colour);
        } else {
            margin.held()
                    .ifPresentOrElse(
                            note -> margin.change(note, note.text(), colour), () -> sorry.accept("reader.mark.none"));
        }
    }

    private void delete() {
        margin.held()
                .ifPresentOrElse(note -> margin.delete(note, deleted), () -> sorry.accept("reader.mark.none"));
    }
}
