package yandu.ui.control;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// A thin bar that says how much is mastered.
public final class MasteryBar extends Region {

    private static final double HEIGHT = 6;

    private final DoubleProperty value = new SimpleDoubleProperty(this, "value");
    private final Region fill = new Region();

    /// @param value share, 0..1
    public MasteryBar(double value) {
        getStyleClass().add("mastery-bar");
        fill.getStyleClass().add("mastery-fill");
        getChildren().add(fill);
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        this.value.subscribe(
                now -> {
                    setAccessibleText(Math.round(now.doubleValue() * 100) + " %");
                    requestLayout();
                });
        this.value.set(value);
        setPrefSize(120, HEIGHT);
        setMinSize(24, HEIGHT);
        setMaxHeight(HEIGHT);
    }

    public DoubleProperty valueProperty() {
        return value;
    }

    @Override
    protected void layoutChildren() {
        double share = Math.clamp(value.get(), 0, 1);
        double width = share == 0 ? 0 : Math.max(HEIGHT, getWidth() * share);
        fill.resizeRelocate(0, 0, width, getHeight());
    }
}
