package yandu.ui.reader;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Lays the paper between two side panels. Each panel folds away; where the window is narrow, panels lie over the paper.
final class Desk extends StackPane {

    /// Below this width panels float: 1024 px of window less the rail.
    private static final double NARROW = 944;

    private static final double LEFT = 252;
    private static final double RIGHT = 268;

    private static final String FLOATING = "floating";

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
        setAlignment(left, Pos.CENTER_LEFT);
        setAlignment(right, Pos.CENTER_RIGHT);
        fix(left, LEFT);
        fix(right, RIGHT);
        getChildren().addAll(paper, left, right);
        leftOpen.subscribe(this::arrange);
        rightOpen.subscribe(this::arrange);
        widthProperty().subscribe(width -> measure(width.doubleValue()));
    }

    BooleanProperty leftOpen() {
        return leftOpen;
    }

    BooleanProperty rightOpen() {
        return rightOpen;
    }

    boolean isNarrow() {
        return narrow;
    }

    private void measure(double width) {
        boolean now = width > 0 && width < NARROW;
        if (now == narrow) {
            return;
        }
        narrow = now;
        if (narrow) {
            wideLeft = leftOpen.get();
            wideRight = rightOpen.get();
        }
        leftOpen.set(!narrow && wideLeft);
        rightOpen.set(!narrow && wideRight);
        arrange();
    }

    private void arrange() {
        fold(left, leftOpen.get());
        fold(right, rightOpen.get());
        double atLeft = leftOpen.get() && !narrow ? LEFT : 0;
        double atRight = rightOpen.get() && !narrow ? RIGHT : 0;
        setMargin(paper, new Insets(0, atRight, 0, atLeft));
    }

    private static void fix(Region panel, double width) {
        panel.setMinWidth(width);
        panel.setPrefWidth(width);
        panel.setMaxWidth(width);
    }

    private void fold(Region panel, boolean open) {
        panel.setVisible(open);
        panel.setManaged(open);
        panel.getStyleClass().remove(FLOATING);
        if (narrow) {
            panel.getStyleClass().add(FLOATING);
        }
    }
}
