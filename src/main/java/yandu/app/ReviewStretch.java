package yandu.app;

import java.util.List;
import javafx.scene.input.KeyCode;
import yandu.ui.control.Screen;

/// A card from both sides, what is known of it, the way into the text and back, a few grades.
final class ReviewStretch implements Stretch {

    @Override
    public String name() {
        return "review";
    }

    @Override
    public void travel(Guide guide) {
        var pilot = guide.pilot();
        guide.go(Screen.REVIEW);
        guide.stop("review-front");
        pilot.press(KeyCode.SPACE);
        guide.stop("review-back");
        pilot.press(KeyCode.I);
        guide.stop("review-info");
        pilot.press(KeyCode.ESCAPE);
        pilot.press(KeyCode.O);
        guide.stop("review-source");
        pilot.press(KeyCode.ESCAPE);
        for (var grade : List.of(KeyCode.DIGIT3, KeyCode.DIGIT1, KeyCode.DIGIT4, KeyCode.DIGIT2)) {
            pilot.press(KeyCode.SPACE);
            pilot.press(grade);
        }
        guide.stop("review-later");
    }
}
