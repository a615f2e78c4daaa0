package yandu.ui.progress;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// Bars side by side; the lower part of a bar may be set apart. Every bar says its name and numbers.
final class BarChart extends Region {
    private static final double LABELS = 22;
    private static final double TOP = 18;
    private static final double WIDEST = 36;

    private final List<Bar> data;
    private final double most;
    private final List<Region> bars = new ArrayList<>();
    private final List<Region> parts = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final Label peak;

    /// One bar.
    ///
    /// @param part how much of the value is set apart, 0 for nothing
    /// @param said name and numbers in words
    record Bar(String name, double value, double part, String said) {}

    /// @param peak what stands over the tallest bar
    BarChart(List<Bar> data, double height, String peak) {
        this.data = List.copyOf(data);
        this.most = data.stream().mapToDouble(Bar::value).max().orElse(0);
        this.peak = label(most == 0 ? "" : peak);
        getStyleClass().add("day-chart");
        setMinHeight(height);
        setPrefHeight(height);
        this.data.forEach(this::add);
        getChildren().add(this.peak);
    }

    private void add(Bar bar) {
        var body = new Region();
        body.getStyleClass().addAll("bar", bar.value() == 0 ? "none" : "some");
        body.setAccessibleRole(AccessibleRole.TEXT);
        body.setAccessibleText(bar.said());
        var part = new Region();
        part.getStyleClass().add("bar-right");
        part.setMouseTransparent(true);
        var tip = new Tooltip(bar.said());
        tip.setShowDelay(Duration.millis(150));
        Tooltip.install(body, tip);
        var label = label(bar.name());
        bars.add(body);
        parts.add(part);
        labels.add(label);
        getChildren().addAll(body, part, label);
    }

    private static Label label(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("muted", "chart-label");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    @Override
    protected void layoutChildren() {
        double step = getWidth() / Math.max(1, data.size());
        double width = Math.min(WIDEST, step * 0.7);
        double floor = getHeight() - LABELS;
        double room = floor - TOP;
        double widest = labels.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0);
        int every = Math.max(1, (int) Math.ceil((widest + 10) / step));
        for (int index = 0; index < data.size(); index++) {
            double middle = (index + 0.5) * step;
            double tall = height(data.get(index).value(), room);
            double part = height(data.get(index).part(), room);
            bars.get(index).resizeRelocate(middle - width / 2, floor - tall, width, tall);
            parts.get(index).resizeRelocate(middle - width / 2, floor - part, width, part);
            parts.get(index).setVisible(data.get(index).part() > 0);
            label(labels.get(index), middle, floor, (data.size() - 1 - index) % every == 0);
        }
        placePeak(step);
    }

    private double height(double value, double room) {
        return value == 0 ? 2 : Math.max(3, room * value / most);
    }

    private void label(Label label, double middle, double floor, boolean shown) {
        double width = label.prefWidth(-1);
        double left = Math.clamp(middle - width / 2, 0, Math.max(0, getWidth() - width));
        label.resizeRelocate(left, floor + 4, width, LABELS - 4);
        label.setVisible(shown);
    }

    /// The number of the tallest bar stands over it.
    private void placePeak(double step) {
        for (int index = 0; index < data.size(); index++) {
            if (most > 0 && data.get(index).value() == most) {
                double width = peak.prefWidth(-1);
                double left = (index + 0.5) * step - width / 2;
                peak.resizeRelocate(Math.clamp(left, 0, Math.max(0, getWidth() - width)), 0, width, TOP);
                return;
            }
        }
    }
}
