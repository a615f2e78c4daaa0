package yandu.ui.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import yandu.stats.Progress;

/// Bars, one a day; the lower part of a bar is what was answered right. Every bar says its day and numbers.
final class DayChart extends Region {
    private static final double HEIGHT = 150;
    private static final double LABELS = 22;
    private static final double TOP = 18;
    private static final double WIDEST = 36;

    private final List<Progress.Day> days;
    private final int most;
    private final List<Region> bars = new ArrayList<>();
    private final List<Region> rights = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final Label peak;

    /// @param date a day in short
    /// @param said a day with its numbers
    DayChart(
            List<Progress.Day> days,
            Function<LocalDate, String> date,
            Function<Progress.Day, String> said) {
        this.days = days;
        this.most = days.stream().mapToInt(Progress.Day::reviews).max().orElse(0);
        this.peak = label(most == 0 ? "" : String.valueOf(most));
        getStyleClass().add("day-chart");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        days.forEach(day -> bar(day, date.apply(day.day()), said.apply(day)));
        getChildren().add(peak);
    }

    private void bar(Progress.Day day, String date, String said) {
        var bar = new Region();
        bar.getStyleClass().addAll("bar", day.reviews() == 0 ? "none" : "some");
        bar.setAccessibleRole(AccessibleRole.TEXT);
        bar.setAccessibleText(said);
        var right = new Region();
        right.getStyleClass().add("bar-right");
        right.setMouseTransparent(true);
        var tip = new Tooltip(said);
        tip.setShowDelay(Duration.millis(150));
        Tooltip.install(bar, tip);
        var label = label(date);
        bars.add(bar);
        rights.add(right);
        labels.add(label);
        getChildren().addAll(bar, right, label);
    }

    private static Label label(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("muted", "chart-label");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    @Override
    protected void layoutChildren() {
        double step = getWidth() / Math.max(1, days.size());
        double width = Math.min(WIDEST, step * 0.7);
        double floor = getHeight() - LABELS;
        double room = floor - TOP;
        double widest = labels.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0);
        int every = Math.max(1, (int) Math.ceil((widest + 10) / step));
        for (int index = 0; index < days.size(); index++) {
            double middle = (index + 0.5) * step;
            double tall = height(days.get(index).reviews(), room);
            double right = height(days.get(index).right(), room);
            bars.get(index).resizeRelocate(middle - width / 2, floor - tall, width, tall);
            rights.get(index).resizeRelocate(middle - width / 2, floor - right, width, right);
            rights.get(index).setVisible(days.get(index).right() > 0);
            label(labels.get(index), middle, floor, (days.size() - 1 - index) % every == 0);
        }
        placePeak(step);
    }

    private double height(int reviews, double room) {
        return reviews == 0 ? 2 : Math.max(3, room * reviews / most);
    }

    private void label(Label label, double middle, double floor, boolean shown) {
        double width = label.prefWidth(-1);
        double left = Math.clamp(middle - width / 2, 0, Math.max(0, getWidth() - width));
        label.resizeRelocate(left, floor + 4, width, LABELS - 4);
        label.setVisible(shown);
    }

    /// The number of the tallest bar stands over it.
    private void placePeak(double step) {
        for (int index = 0; index < days.size(); index++) {
            if (most > 0 && days.get(index).reviews() == most) {
                double width = peak.prefWidth(-1);
                double left = (index + 0.5) * step - width / 2;
                peak.resizeRelocate(Math.clamp(left, 0, getWidth() - width), 0, width, TOP);
                return;
            }
        }
    }
}
