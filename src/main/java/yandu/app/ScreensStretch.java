package yandu.app;

import java.util.List;
import javafx.scene.input.KeyCode;
import yandu.ui.control.Screen;

/// The screens that show themselves, and the sheet of keys.
final class ScreensStretch implements Stretch {

    private static final List<Screen> SCREENS =
            List.of(Screen.MISTAKES, Screen.CARDS, Screen.NOTES, Screen.PROGRESS, Screen.SETTINGS, Screen.LIBRARY);

    @Override
    public String name() {
        return "screens";
    }

    @Override
    public void travel(Guide guide) {
        for (var screen : SCREENS) {
            guide.go(screen);
            guide.stop(screen.id());
        }
        guide.pilot().click(guide.say("shell.keys"));
        guide.stop("keys");
        guide.pilot().press(KeyCode.ESCAPE);
    }
}
