package yandu.ui.triage;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import yandu.document.Span;
import yandu.i18n.Words;
import yandu.ui.control.Keys;

/// Where the words that a phrase is to be listed as are typed, or taken from the text by moving their ends.
final class WordingField extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Words words;
    private final Predicate<String> allowed;
    private final Consumer<String> done;
    private final Runnable closed;
    private final TextField field = new TextField();
    private final Label hint = new Label();
    private String text = "";
    private Span span = new Span(0, 0);

    /// @param allowed whether a phrase may be listed so
    /// @param done is told the words when they are handed in
    /// @param closed is told when the field is left, handed in or not
    WordingField(Words words, Predicate<String> allowed, Consumer<String> done, Runnable closed) {
        this.words = words;
        this.allowed = allowed;
        this.done = done;
        this.closed = closed;
        getStyleClass().add("wording");
        field.setAccessibleText(words.say("triage.wording"));
        field.textProperty().subscribe(this::check);
        hint.getStyleClass().addAll("muted", "small");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(field, hint);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Keys.before(field)
                .combination("Alt+RIGHT", () -> shift(0, 1))
                .combination("Alt+LEFT", () -> shift(0, -1))
                .combination("Alt+Shift+RIGHT", () -> shift(1, 0))
                .combination("Alt+Shift+LEFT", () -> shift(-1, 0));
        show(false);
    }

    /// Begins with a place of the text.
    void open(String report, Span place) {
        text = report;
        span = place;
        field.setText(place.of(text));
        show(true);
        field.requestFocus();
        field.end();
    }

    boolean isOpen() {
        return isVisible();
    }

    void close() {
        if (isOpen()) {
            show(false);
            closed.run();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            handIn();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        }
    }

    private void handIn() {
        if (allowed.test(field.getText())) {
            var wording = field.getText();
            close();
            done.accept(wording);
        }
    }

    private void shift(int start, int end) {
        int from = Math.clamp(span.start() + start, 0, Math.max(0, span.end() - 1));
        int to = Math.clamp(span.end() + end, from + 1, text.length());
        if (new Span(from, to).of(text).indexOf('\n') < 0) {
            span = new Span(from, to);
            field.setText(span.of(text));
            field.end();
        }
    }


    private void check(String wording) {
        boolean fine = allowed.test(wording);
        field.pseudoClassStateChanged(WRONG, !fine);
        hint.setText(words.say(fine ? "triage.wording.keys" : "triage.wording.wrong"));
    }

    private void show(boolean open) {
        setVisible(open);
        setManaged(open);
    }
}
