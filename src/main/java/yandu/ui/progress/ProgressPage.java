package yandu.ui.progress;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yandu.i18n.Words;
import yandu.service.Scope;
import yandu.stats.Progress;
import yandu.ui.control.Buttons;
import yandu.ui.control.Navigator;
import yandu.ui.control.SectionHeader;

/// What the progress screen shows: areas first, then totals, the exam, forecast and days.
final class ProgressPage extends VBox {
    private final Progress progress;
    private final Scope scope;
    private final Words words;
    private final Navigator navigator;
    private final DateTimeFormatter full;

    ProgressPage(Progress progress, ExamModel exam, Scope scope, Words words, Navigator navigator) {
        this.progress = progress;
        this.scope = scope;
        this.words = words;
        this.navigator = navigator;
        this.full =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(words.language().locale());
        getStyleClass().add("narrow-page");
        if (!progress.areas().isEmpty()) {
            getChildren().add(areas());
        }
        getChildren().addAll(totals(), new ExamTile(exam, words), forecast(), days());
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

    private Node forecast() {
        var days = progress.forecast();
        int sum = days.stream().mapToInt(Progress.Day::reviews).sum();
        return new ChartCard(
                words.say("progress.forecast"),
                words.say("progress.forecast.sum", sum, days.size()),
                words.say("progress.table"),
                new DayChart(days, this::inShort, this::due),
                days,
                List.of(
                        new ChartCard.Column(words.say("progress.day"), false, day -> full.format(day.day())),
                        new ChartCard.Column(
                                words.say("progress.cards"), true, day -> String.valueOf(day.reviews()))));
    }

    private Node days() {
        var days = progress.days();
        int sum = days.stream().mapToInt(Progress.Day::reviews).sum();
        int right = days.stream().mapToInt(Progress.Day::right).sum();
        return new ChartCard(
                words.say("progress.days"),
                words.say("progress.days.sum", sum, sum == 0 ? 0.0 : (double) right / sum),
                words.say("progress.table"),
                new DayChart(days, this::inShort, this::done),
                days.reversed(),
                List.of(
                        new ChartCard.Column(words.say("progress.day"), false, day -> full.format(day.day())),
                        new ChartCard.Column(
                                words.say("progress.reviews"), true, day -> String.valueOf(day.reviews())),
                        new ChartCard.Column(
                                words.say("progress.right"), true, day -> String.valueOf(day.right()))));
    }

    private String inShort(LocalDate day) {
        return day.getMonthValue() + "/" + day.getDayOfMonth();
    }

    private String due(Progress.Day day) {
        return words.say("progress.forecast.day", full.format(day.day()), day.reviews());
    }

    private String done(Progress.Day day) {
        return words.say("progress.days.day", full.format(day.day()), day.reviews(), day.right());
    }
}
