package yandu.ui.control;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys of a place. Single keys act only while no text field has the focus; those with Ctrl, Alt or Meta
/// always do.
public final class Keys {

    private final Map<String, Runnable> characters = new LinkedHashMap<>();
    private final Map<KeyCode, Runnable> codes = new LinkedHashMap<>();
    private final Map<KeyCombination, Runnable> combinations = new LinkedHashMap<>();

    private Keys() {}

    /// Keys that act while the focus is inside a node, before any control in it gets them: for controls that
    /// swallow keys which they have no use for.
    public static Keys before(Node node) {
        var keys = new Keys();
        node.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        node.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
        return keys;
    }

    /// Keys that act while the focus is inside a node, unless a control in it takes them.
    public static Keys on(Node node) {
        var keys = new Keys();
        node.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
        node.addEventHandler(KeyEvent.KEY_TYPED, keys::typed);
        return keys;
    }

    /// A single character as it is typed, whatever keys the keyboard needs for it: `1`, `?`, `@`.
    public Keys character(String character, Runnable action) {
        characters.put(character, action);
        return this;
    }

    /// A single key that is no character, or Space: Enter, F3, Escape.
    public Keys key(KeyCode code, Runnable action) {
        codes.put(code, action);
        return this;
    }

    /// A combination in the notation of [KeyCombination#valueOf]: `Shortcut+Z`, `Shift+F3`, `Esc`.
    ///
    /// @throws IllegalArgumentException if there is no key of that name
    public Keys combination(String combination, Runnable action) {
        var keys = KeyCombination.valueOf(combination);
        if (!(keys instanceof KeyCodeCombination)) {
            throw new IllegalArgumentException("no key: " + combination);
        }
        combinations.put(keys, action);
        return this;
    }

    /// Lets Esc pass a list by, which would take it though nothing in it is being edited.
    public static void letEscapePass(Node list) {
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        Event.fireEvent(list.getParent(), event.copyFor(list.getParent(), list.getParent()));
                    }
                });
    }

    /// Whether what is typed goes into a text field.
    public static boolean isTyping(Scene scene) {
        var owner = scene == null ? null : scene.getFocusOwner();
        return owner instanceof TextInputControl field && field.isEditable()
                || owner instanceof ComboBoxBase<?> box && box.isEditable()
                || owner instanceof Spinner<?> spinner && spinner.isEditable();
    }

    private void pressed(KeyEvent event) {
        for (var entry : combinations.entrySet()) {
            if (entry.getKey().match(event)) {
                act(entry.getValue(), event);
                return;
            }
        }
        var action = codes.get(event.getCode());
        if (action != null && isSingle(event)) {
            act(action, event);
        }
    }

    private void typed(KeyEvent event) {
        var action = characters.get(event.getCharacter());
        if (action != null && isSingle(event)) {
            act(action, event);
        }
    }

    private static boolean isSingle(KeyEvent event) {
        return !event.isControlDown()
                && !event.isAltDown()
                && !event.isMetaDown()
                && !(event.getSource() instanceof Node node && isTyping(node.getScene()));
    }

    private static void act(Runnable action, KeyEvent event) {
        event.consume();
        action.run();
    }
}
