package yandu.ui.control;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

/// A ring that says how much is mastered, with the percentage in it.
public final class MasteryRing extends StackPane {

    private final DoubleProperty value = new SimpleDoubleProperty(this, "value");
    private final Arc arc = new Arc();
    private final Label figure = new Label();

    /// @param value share, 0..1
    /// @param size outer diameter in pixels
    public MasteryRing(double value, double size) {
        getStyleClass().add("mastery-ring");
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        double radius = size / 2 - 3;
        var track = new Circle(size / 2, size / 2, radius);
        track.getStyleClass().add("ring-track");
        arc.getStyleClass().add("ring-arc");
        arc.setCenterX(size / 2);
        arc.setCenterY(size / 2);
        arc.setRadiusX(radius);
        arc.setRadiusY(radius);
        arc.setStartAngle(90);
        arc.setType(ArcType.OPEN);
        figure.getStyleClass().add("ring-figure");
        var drawing = new Pane(track, arc);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        getChildren().addAll(drawing, figure);
        this.value.subscribe(now -> paint(Math.clamp(now.doubleValue(), 0, 1)));
        this.value.set(value);
    }

    public DoubleProperty valueProperty() {
        return value;
    }

    private void paint(double share) {
        arc.setLength(-360 * share);
        arc.setVisible(share > 0);
        var percent = Math.round(share * 100);
        figure.setText(String.valueOf(percent));
        setAccessibleText(percent + " %");
    }
}
