package yandu.app;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import yandu.i18n.Words;
import yandu.ui.control.Screen;

/// What every part of the tour needs: someone who uses the window, its words, and a stop for a picture.
///
/// @param stop is told each place worth a picture
record Guide(Pilot pilot, Words words, Consumer<String> stop) {

    /// Goes to a screen by its key.
    void go(Screen screen) {
        pilot.press(KeyCode.CONTROL, KeyCode.valueOf("DIGIT" + (screen.ordinal() + 1)));
    }

    void stop(String name) {
        stop.accept(name);
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /// Whether a button with these words can be pushed.
    boolean offers(String text) {
        return pilot.has(node -> isButton(node, text));
    }

    private static boolean isButton(Node node, String text) {
        return node instanceof Button button && text.equals(button.getText()) && !button.isDisabled();
    }
}
