package yandu.ui.progress;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yandu.i18n.Words;
import yandu.service.Scope;
import yandu.stats.Insight;
import yandu.stats.Progress;
import yandu.ui.control.Buttons;
import yandu.ui.control.Navigator;
import yandu.ui.control.SectionHeader;

/// What the progress screen shows: areas first, then totals, reports, the exam and charts.
final class ProgressPage extends VBox {
    private static final double GAP = 16;
    private static final double TWO_COLUMNS = 700;

    private final Insight insight;
    private final Progress progress;
    private final Scope scope;
    private final Words words;
    private final Navigator navigator;

    /// @param open shows a chart in large
    ProgressPage(
            Insight insight,
            ExamModel exam,
            Scope scope,
            Words words,
            Navigator navigator,
            Consumer<Figure> open) {
        this.insight = insight;
        this.progress = insight.progress();
        this.scope = scope;
        this.words = words;
        this.navigator = navigator;
        getStyleClass().add("narrow-page");
        if (!progress.areas().isEmpty()) {
            getChildren().add(areas());
        }
        getChildren().add(totals());
        if (!insight.reports().isEmpty()) {
            getChildren().add(reports());
        }
        getChildren().addAll(new ExamTile(exam, words, open), figures(open));
    }

    /// The charts, the year over the whole width, the others side by side where there is room.
    private Node figures(Consumer<Figure> open) {
        var tiles =
                new Figures(insight, words)
                        .all().stream()
                                .map(figure -> new ChartTile(figure, words, () -> open.accept(figure)))
                                .toList();
        var grid = new FlowPane(GAP, GAP);
        grid.getChildren().setAll(tiles.subList(1, tiles.size()));
        grid.getChildren()
                .forEach(
                        tile ->
                                ((ChartTile) tile)
                                        .prefWidthProperty()
                                        .bind(grid.widthProperty().map(width -> column(width.doubleValue()))));
        return new VBox(GAP, tiles.getFirst(), grid);
    }

    private static double column(double width) {
        return width < TWO_COLUMNS ? width : Math.floor((width - GAP) / 2);
    }

    /// How well each report is known; a press reviews it.
    private Node reports() {
        var rows = new VBox(2);
        for (var report : insight.reports()) {
            var area =
                    new Progress.Area(
                            rows.getChildren().size() + 1,
                            report.title(),
                            report.cards(),
                            report.seen(),
                            report.mastery());
            rows.getChildren().add(new AreaRow(area, words, () -> navigator.review(Scope.report(report.reportId()))));
        }
        var hint = new Label(words.say("progress.reports.hint"));
        hint.getStyleClass().addAll("muted", "small");
        var box = new VBox(8, new SectionHeader(words.say("progress.reports"), hint), rows);
        box.getStyleClass().addAll("card", "area-card");
        return box;
    }

    private Node areas() {
        var rows = new VBox(2);
        for (var area : progress.areas()) {
            rows.getChildren()
                    .add(
                            new AreaRow(
                                    area,
                                    words,
                                    () ->
                                            navigator.review(
                                                    Scope.area(
                                                            scope.reportId().orElseThrow(),
                                                            area.ordinal()))));
        }
        var hint = new Label(words.say("progress.areas.hint"));
        hint.getStyleClass().addAll("muted", "small");
        var box = new VBox(8, new SectionHeader(words.say("progress.areas"), hint), rows);
        box.getStyleClass().addAll("card", "area-card");
        return box;
    }

    private Node totals() {
        int today = progress.days().isEmpty() ? 0 : progress.days().getLast().reviews();
        var review =
                Buttons.primary(
                        words.say("progress.review", progress.dueToday()),
                        () -> navigator.review(scope));
        review.setDisable(progress.dueToday() == 0);
        var tiles =
                new HBox(
                        16,
                        tile(words.say("progress.percent", progress.mastery()), "progress.mastery"),
                        tile(words.say("progress.of", progress.seen(), progress.cards()), "progress.learned"),
                        tile(String.valueOf(today), "progress.today"));
        tiles.getChildren().forEach(tile -> HBox.setHgrow(tile, Priority.ALWAYS));
        HBox.setHgrow(tiles, Priority.ALWAYS);
        review.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(16, tiles, review);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("card", "totals");
        return line;
    }

    private Node tile(String value, String key) {
        var number = new Label(value);
        number.getStyleClass().add("tile-number");
        number.setMinWidth(USE_PREF_SIZE);
        var name = new Label(words.say(key));
        name.getStyleClass().addAll("muted", "small");
        return new VBox(2, number, name);
    }
}
