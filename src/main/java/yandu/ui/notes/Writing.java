package yandu.ui.notes;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import yandu.i18n.Words;

/// Markdown at the left, what it looks like at the right; where there is no room for both, one of them.
final class Writing extends Region {
    private static final double GAP = 16;

    /// Below this width there is room for one side only.
    private static final double NARROW = 560;

    private static final Duration SOON = Duration.millis(150);
    private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");

    private final TextArea text = new TextArea();
    private final MarkdownPane preview = new MarkdownPane();
    private final ScrollPane side = new ScrollPane(preview);
    private final PauseTransition soon = new PauseTransition(SOON);
    private final ToggleButton look;

    /// @param typed is told each change of the text
    Writing(Words words, Consumer<String> typed) {
        getStyleClass().add("writing");
        text.setWrapText(true);
        text.setPromptText(words.say("notes.write"));
        text.setAccessibleText(words.say("notes.write"));
        text.getStyleClass().add("note-text");
        side.setFitToWidth(true);
        side.getStyleClass().add("note-preview");
        side.setFocusTraversable(false);
        look = new ToggleButton(words.say("notes.preview"));
        look.managedProperty().bind(look.visibleProperty());
        look.selectedProperty().subscribe(on -> requestLayout());
        soon.setOnFinished(event -> preview.show(text.getText()));
        text.textProperty()
                .subscribe(
                        (before, now) -> {
                            soon.playFromStart();
                            typed.accept(now);
                        });
        getChildren().addAll(text, side);
    }

    /// The switch to the preview, seen where there is room for one side only.
    ToggleButton look() {
        return look;
    }

    String text() {
        return text.getText();
    }

    /// Shows another text.
    void show(String markdown) {
        text.setText(markdown);
        preview.show(markdown);
        look.setSelected(false);
    }

    void edit() {
        look.setSelected(false);
        text.requestFocus();
        text.end();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        boolean alone = width < NARROW;
        look.setVisible(alone);
        pseudoClassStateChanged(ALONE, alone);
        text.setVisible(!alone || !look.isSelected());
        side.setVisible(!alone || look.isSelected());
        double half = alone ? width : Math.floor((width - GAP) / 2);
        text.resizeRelocate(0, 0, half, getHeight());
        side.resizeRelocate(width - half, 0, half, getHeight());
    }

    @Override
    protected double computePrefHeight(double width) {
        return text.prefHeight(width);
    }
}
