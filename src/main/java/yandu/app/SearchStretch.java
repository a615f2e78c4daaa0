package yandu.app;

import javafx.scene.input.KeyCode;
import yandu.ui.control.Screen;

/// Everything looked through by the initials of a phrase, a hit opened and left again; the library filtered, the details of
/// a report.
final class SearchStretch implements Stretch {

    @Override
    public String name() {
        return "search";
    }

    @Override
    public void travel(Guide guide) {
        var pilot = guide.pilot();
        pilot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        guide.stop("search-empty");
        pilot.type("cyl");
        pilot.sees("source-sentence");
        guide.stop("search");
        pilot.press(KeyCode.ENTER);
        guide.stop("search-hit");
        pilot.press(KeyCode.ESCAPE);
        guide.go(Screen.LIBRARY);
        pilot.press(KeyCode.E);
        guide.stop("library-details");
        pilot.press(KeyCode.ESCAPE);
        guide.go(Screen.READER);
    }
}
