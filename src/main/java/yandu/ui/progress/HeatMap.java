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
import yandu.stats.Activity;

/// A year of days: a column a week, Monday at the top, the darker the more was done. Every day says its date and number.
final class HeatMap extends Region {
    private static final int LEVELS = 4;
    private static final double MONTHS = 20;
    private static final double GAP = 2;
    private static final double LARGEST = 18;

    private final List<Activity.Day> days;
    private final List<Region> cells = new ArrayList<>();
    private final List<Label> months = new ArrayList<>();

    /// @param days without a gap, the oldest first
    /// @param said a day with its number
    /// @param month the name of a day's month
    HeatMap(List<Activity.Day> days, Function<Activity.Day, String> said, Function<LocalDate, String> month) {
        this.days = List.copyOf(days);
        getStyleClass().add("heat-map");
        int most = days.stream().mapToInt(day -> day.work().reviews()).max().orElse(0);
        for (var day : days) {
            var cell = new Region();
            cell.getStyleClass().addAll("heat-cell", "heat-" + level(day.work().reviews(), most));
            cell.setAccessibleRole(AccessibleRole.TEXT);
            cell.setAccessibleText(said.apply(day));
            var tip = new Tooltip(said.apply(day));
            tip.setShowDelay(Duration.millis(150));
            Tooltip.install(cell, tip);
            cells.add(cell);
            var label = new Label(day.day().getDayOfMonth() == 1 ? month.apply(day.day()) : "");
            label.getStyleClass().addAll("muted", "chart-label");
            label.setMinWidth(USE_PREF_SIZE);
            months.add(label);
        }
        getChildren().addAll(cells);
        getChildren().addAll(months);
    }

    /// 0 for nothing, then quarters of the day with most.
    private static int level(int reviews, int most) {
        return reviews <= 0 ? 0 : Math.clamp((long) Math.ceil((double) LEVELS * reviews / most), 1, LEVELS);
    }

    private int column(int index) {
        int monday = days.getFirst().day().getDayOfWeek().getValue() - 1;
        return (monday + index) / 7;
    }

    private double size(double width) {
        int columns = days.isEmpty() ? 1 : column(days.size() - 1) + 1;
        return Math.min(LARGEST, Math.floor(width / columns) - GAP);
    }

    @Override
    protected double computePrefHeight(double width) {
        return 7 * (LARGEST + GAP) + MONTHS;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double size = Math.max(3, size(getWidth()));
        double free = -1;
        for (int i = 0; i < days.size(); i++) {
            double x = column(i) * (size + GAP);
            int row = days.get(i).day().getDayOfWeek().getValue() - 1;
            cells.get(i).resizeRelocate(x, MONTHS + row * (size + GAP), size, size);
            var label = months.get(i);
            double width = label.prefWidth(-1);
            boolean fits = !label.getText().isEmpty() && x > free && x + width <= getWidth();
            label.setVisible(fits);
            if (fits) {
                label.resizeRelocate(x, 0, width, MONTHS - 2);
                free = x + width;
            }
        }
    }
}
