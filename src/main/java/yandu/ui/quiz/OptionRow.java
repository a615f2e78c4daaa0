package yandu.ui.quiz;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A row that is pressed like a button and grows with its text, as a button does not.
final class OptionRow extends HBox {
    private Runnable action;

    OptionRow(String text) {
        getStyleClass().add("option");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        var word = new Label(text);
        word.getStyleClass().add("option-text");
        word.setWrapText(true);
        word.setMinHeight(USE_PREF_SIZE);
        word.setMaxWidth(Double.MAX_VALUE);
        setHgrow(word, Priority.ALWAYS);
        getChildren().add(word);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> act());
    }

    /// What a press does; without an action the keys go on to whoever is around.
    void setAction(Runnable action) {
        this.action = action;
    }

    /// Puts a sign before the text.
    void lead(Node sign) {
        getChildren().addFirst(sign);
    }

    /// Puts a sign behind the text.
    void trail(Node sign) {
        getChildren().addLast(sign);
    }

    /// Takes no more presses.
    void close() {
        action = null;
        setMouseTransparent(true);
        setFocusTraversable(false);
    }

    private void press(KeyEvent event) {
        boolean pressed = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
        if (action != null && pressed) {
            event.consume();
            act();
        }
    }

    private void act() {
        if (action != null) {
            action.run();
        }
    }

    @Override
    public void executeAccessibleAction(AccessibleAction wanted, Object... parameters) {
        if (wanted == AccessibleAction.FIRE) {
            act();
        } else {
            super.executeAccessibleAction(wanted, parameters);
        }
    }
}
