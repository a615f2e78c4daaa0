package yandu.ui.reader;

import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import yandu.document.Span;

/// A place where a phrase occurs, with some words around it; a click or Enter goes there.
final class Occurrence extends TextFlow {

    /// Characters of the text shown on either side.
    private static final int CONTEXT = 14;

    Occurrence(String text, Span span, Runnable go) {
        getStyleClass().add("occurrence");
        int start = Math.max(0, span.start() - CONTEXT);
        int end = Math.min(text.length(), span.end() + CONTEXT);
        var before = new Text((start > 0 ? "…" : "") + flat(text.substring(start, span.start())));
        var here = new Text(flat(span.of(text)));
        here.getStyleClass().add("here");
        var after = new Text(flat(text.substring(span.end(), end)) + (end < text.length() ? "…" : ""));
        getChildren().addAll(before, here, after);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setAccessibleText(before.getText() + here.getText() + after.getText());
        setOnMouseClicked(event -> go.run());
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                        go.run();
                        event.consume();
                    }
                });
    }

    private static String flat(String text) {
        return text.replace('\n', ' ');
    }
}
