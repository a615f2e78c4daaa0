package yandu.ui.reader;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/// Lays the paper between two side panels. Each panel folds away; where the window is narrow, panels lie over
/// the paper and are folded at first.
final class Desk extends Region {

    /// Below this width panels float: 1024 px of window less the rail.
    private static final double NARROW = 944;

    private static final double LEFT = 252;
    private static final double RIGHT = 268;
    private static final PseudoClass FLOATING = PseudoClass.getPseudoClass("floating");

    private final Region paper;
    private final Region left;
    private final Region right;
    private final BooleanProperty leftOpen = new SimpleBooleanProperty(true);
    private final BooleanProperty rightOpen = new SimpleBooleanProperty(true);
    private boolean narrow;
    private boolean wideLeft = true;
    private boolean wideRight = true;

    Desk(Region paper, Region left, Region right) {
        this.paper = paper;
        this.left = left;
        this.right = right;
        getStyleClass().add("desk");
        left.visibleProperty().bind(leftOpen);
        right.visibleProperty().bind(rightOpen);
        getChildren().addAll(paper, left, right);
        leftOpen.subscribe(this::requestLayout);
        rightOpen.subscribe(this::requestLayout);
    }

    BooleanProperty leftOpen() {
        return leftOpen;
    }

    BooleanProperty rightOpen() {
        return rightOpen;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        measure(width);
        double from = leftOpen.get() && !narrow ? LEFT : 0;
        double to = width - (rightOpen.get() && !narrow ? RIGHT : 0);
        paper.resizeRelocate(from, 0, Math.max(0, to - from), height);
        left.resizeRelocate(0, 0, LEFT, height);
        right.resizeRelocate(width - RIGHT, 0, RIGHT, height);
    }

    private void measure(double width) {
        if (width < NARROW == narrow) {
            return;
        }
        narrow = !narrow;
        if (narrow) {
            wideLeft = leftOpen.get();
            wideRight = rightOpen.get();
        }
        leftOpen.set(!narrow && wideLeft);
        rightOpen.set(!narrow && wideRight);
        left.pseudoClassStateChanged(FLOATING, narrow);
        right.pseudoClassStateChanged(FLOATING, narrow);
    }
}
