package yandu.app;

import javafx.scene.input.KeyCode;
import yandu.ui.control.Screen;

/// Two marks of a sentence that overlap, made by keyboard, a note on the second, and the same note where there is room to
/// write.
final class NotesStretch implements Stretch {
    private static final int WIDE = 12;
    private static final int BACK = 5;

    @Override
    public String name() {
        return "notes";
    }

    @Override
    public void travel(Guide guide) {
        var pilot = guide.pilot();
        guide.go(Screen.READER);
        pilot.click(pilot.styled("paper"));
        pilot.press(KeyCode.ESCAPE);
        select(pilot, KeyCode.RIGHT, WIDE);
        pilot.press(KeyCode.ALT, KeyCode.DIGIT1);
        for (int i = 0; i < BACK; i++) {
            pilot.press(KeyCode.LEFT);
        }
        select(pilot, KeyCode.RIGHT, WIDE);
        pilot.press(KeyCode.ALT, KeyCode.DIGIT3);
        guide.stop("reader-marks");
        pilot.press(KeyCode.ALT, KeyCode.N);
        pilot.type("12 p. 3");
        pilot.push(guide.say("reader.note.open"));
        guide.stop("notes-open");
    }

    private static void select(Pilot pilot, KeyCode way, int characters) {
        for (int i = 0; i < characters; i++) {
            pilot.press(KeyCode.SHIFT, way);
        }
    }
}
