package yandu.app;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import yandu.ui.control.Screen;

/// A report recited in its text: some keywords uncovered and graded, half sentences, a snowball through a list, and a
/// passage typed from memory.
final class RecitingStretch implements Stretch {

    @Override
    public String name() {
        return "reciting";
    }

    @Override
    public void travel(Guide guide) {
        var pilot = guide.pilot();
        guide.go(Screen.READER);
        pilot.focus(pilot.styled("paper")); // a pointer that rests on a phrase would have its card come up
        pilot.press(KeyCode.M);
        pilot.sees("recite-grades");
        pilot.press(KeyCode.SPACE);
        pilot.press(KeyCode.DIGIT3);
        pilot.press(KeyCode.SPACE);
        guide.stop("recite-keywords");
        pilot.press(KeyCode.M);
        pilot.press(KeyCode.SPACE);
        guide.stop("recite-half");
        pilot.press(KeyCode.T);
        pilot.has(node -> node instanceof TextArea);
        guide.stop("recite-type");
        pilot.press(KeyCode.ESCAPE);
        pilot.press(KeyCode.ESCAPE);
    }
}
