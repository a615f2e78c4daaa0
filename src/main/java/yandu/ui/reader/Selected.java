package yandu.ui.reader;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.StackPane;
import yandu.document.Span;
import yandu.i18n.Words;
import yandu.notes.Note;
import yandu.ui.control.Lazy;
import yandu.ui.control.Navigator;

/// What can be done with the selected passage: a small bar over it, and the verbs behind its buttons.
final class Selected {

    private final Words words;
    private final ReaderModel model;
    private final PaperPane paper;
    private final StackPane stage;
    private final Navigator navigator;
    private final Consumer<Note> edit;
    private final Lazy<SelectionBar> bar = new Lazy<>(this::make);

    /// @param stage where the bar floats, over the paper
    /// @param edit begins to write a note
    Selected(
            Words words,
            ReaderModel model,
            PaperPane paper,
            StackPane stage,
            Navigator navigator,
            Consumer<Note> edit) {
        this.words = words;
        this.model = model;
        this.paper = paper;
        this.stage = stage;
        this.navigator = navigator;
        this.edit = edit;
    }

    private SelectionBar make() {
        var made =
                new SelectionBar(
                        words, this::mark, this::note, this::move, () -> copy(paper.paper().selectedText()));
        StackPane.setAlignment(made, Pos.TOP_LEFT);
        stage.getChildren().add(made);
        return made;
    }

    /// Begins a note on the passage, or goes on with that of the mark in hand.
    void note() {
        var span = paper.paper().selected().get();
        if (span != null) {
            model.margin().mark(span, 0, note -> done(note, edit));
        } else {
            model.margin().held().ifPresent(edit);
        }
    }

    /// Whether there is a passage.
    boolean isThere() {
        return paper.paper().selected().get() != null;
    }

    /// Puts the mark that the passage touches on all of the passage.
    private void move() {
        var span = paper.paper().selected().get();
        model.margin().over(span).ifPresent(note -> {
            model.margin().move(note, span);
            done(note, model.margin()::take);
        });
    }

    private void done(Note note, Consumer<Note> then) {
        paper.paper().deselect();
        then.accept(note);
    }

    /// Puts text on the clipboard.
    void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        navigator.notify(words.say("reader.copied"), null);
    }

    /// Marks the passage in a colour.
    void mark(int colour) {
        var span = paper.paper().selected().get();
        if (span != null) {
            model.margin().mark(span, colour, note -> done(note, model.margin()::take));
        }
    }

    /// The bar stands above the passage, below it where there is no room above.
    void place() {
        var span = paper.paper().selected().get();
        var bounds =
                span == null
                        ? Optional.<Bounds>empty()
                        : paper.paper().screenBounds(span).map(paper::screenToLocal);
        bar.made().ifPresent(made -> made.setVisible(bounds.isPresent()));
        bounds.ifPresent(
                here -> {
                    bar.get().offerMove(model.margin().over(span).isPresent());
                    show(here);
                });
    }

    private void show(Bounds here) {
        var made = bar.get();
        made.applyCss();
        made.setVisible(true);
        double width = made.prefWidth(-1);
        double height = made.prefHeight(-1);
        double most = Math.max(8, paper.getWidth() - width - 8);
        double above = here.getMinY() - height - 8;
        double below = Math.min(here.getMaxY() + 8, paper.getHeight() - height - 8);
        made.setTranslateX(Math.clamp(here.getCenterX() - width / 2, 8, most));
        made.setTranslateY(above >= 8 ? above : below);
    }
}
