package yandu.ui.progress;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import yandu.i18n.Words;
import yandu.stats.ExamPlan;
import yandu.stats.Progress;
import yandu.stats.Table;
import yandu.ui.control.DayPicker;
import yandu.ui.control.LoadPane;
import yandu.ui.control.MasteryBar;
import yandu.ui.control.SectionHeader;

/// An exam: what is likely to be recalled that day, by area, and the work until then.
final class ExamTile extends VBox {
    private static final double NAME = 260;

    /// A longer way to the exam is shown by its first days.
    private static final int DAYS = 60;

    private final ExamModel model;
    private final Words words;
    private final Consumer<Figure> open;
    private final DateTimeFormatter full;
    private final DayPicker picker;
    private final LoadPane<Optional<ExamPlan>> pane;
    private Subscription subscription = Subscription.EMPTY;

    /// @param open shows a chart in large
    ExamTile(ExamModel model, Words words, Consumer<Figure> open) {
        this.open = open;
        this.model = model;
        this.words = words;
        this.full =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(words.language().locale());
        this.picker = new DayPicker(words.say("exam.day"));
        this.pane = new LoadPane<>(words, model.plan(), this::content);
        getStyleClass().addAll("card", "exam-tile");
        picker.valueProperty().subscribe((before, day) -> model.set(Optional.ofNullable(day)));
        getChildren().addAll(new SectionHeader(words.say("exam.title"), picker), pane);
        sceneProperty().subscribe(scene -> follow(scene != null));
    }

    private void follow(boolean shown) {
        subscription.unsubscribe();
        pane.detach();
        subscription = Subscription.EMPTY;
        if (shown) {
            subscription =
                    Subscription.combine(
                            model.day().subscribe(day -> picker.setValue(day.orElse(null))), model.follow());
            pane.attach();
        }
    }

    private Node content(Optional<ExamPlan> plan) {
        return plan.map(this::foreseen).orElseGet(() -> line(words.say("exam.none")));
    }

    private Node foreseen(ExamPlan plan) {
        var box = new VBox(14, numbers(plan), line(sentence(plan)));
        if (!plan.areas().isEmpty()) {
            box.getChildren().add(areas(plan.areas()));
        }
        if (!plan.load().isEmpty()) {
            box.getChildren().add(load(plan));
        }
        return box;
    }

    private Node numbers(ExamPlan plan) {
        var tiles =
                new HBox(
                        16,
                        tile(String.valueOf(plan.load().size()), "exam.days"),
                        tile(words.say("progress.percent", plan.going()), "exam.going"),
                        tile(words.say("progress.percent", plan.resting()), "exam.resting"));
        tiles.getChildren().forEach(tile -> HBox.setHgrow(tile, Priority.ALWAYS));
        return tiles;
    }

    private Node tile(String value, String key) {
        var number = new Label(value);
        number.getStyleClass().add("tile-number");
        number.setMinWidth(USE_PREF_SIZE);
        var name = line(words.say(key));
        return new VBox(2, number, name);
    }

    /// What to do, in a sentence or two.
    private String sentence(ExamPlan plan) {
        if (plan.load().isEmpty()) {
            return words.say("exam.over");
        }
        double most = plan.load().stream().mapToDouble(ExamTile::work).max().orElse(0);
        double mean = plan.load().stream().mapToDouble(ExamTile::work).average().orElse(0);
        var work = words.say("exam.load", Math.round(mean), Math.round(most));
        return plan.unseen() == 0
                ? work
                : work + " " + words.say("exam.unseen", plan.unseen(), plan.freshNeeded());
    }

    private static double work(ExamPlan.Load day) {
        return day.reviews() + day.fresh();
    }

    private Node areas(List<ExamPlan.Area> areas) {
        var rows = new VBox(8);
        areas.forEach(area -> rows.getChildren().add(area(area)));
        return rows;
    }

    private Node area(ExamPlan.Area area) {
        var name = new Label(area.ordinal() + ". " + area.name());
        name.setPrefWidth(NAME);
        name.setMinWidth(NAME);
        name.setWrapText(true);
        var bar = new MasteryBar(area.going());
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        var share = new Label(words.say("progress.percent", area.going()));
        var rest = line(words.say("exam.area", area.resting()));
        share.getStyleClass().add("area-share");
        rest.getStyleClass().add("area-rest");
        share.setMinWidth(USE_PREF_SIZE);
        rest.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(12, name, bar, share, rest);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node load(ExamPlan plan) {
        var days =
                plan.load().stream()
                        .limit(DAYS)
                        .map(day -> new Progress.Day(day.day(), (int) Math.round(work(day)), (int) Math.round(day.fresh())))
                        .toList();
        var figure =
                new Figure(
                        "exam",
                        words.say("exam.work"),
                        words.say("exam.work.why", days.size()),
                        height ->
                                new BarChart(
                                        days.stream().map(this::bar).toList(),
                                        height,
                                        String.valueOf(days.stream().mapToInt(Progress.Day::reviews).max().orElse(0))),
                        new Table(
                                List.of(words.say("progress.day"), words.say("progress.cards"), words.say("exam.fresh")),
                                days.stream().map(this::row).toList()));
        return new ChartTile(figure, words, () -> open.accept(figure));
    }

    private BarChart.Bar bar(Progress.Day day) {
        return new BarChart.Bar(inShort(day.day()), day.reviews(), day.right(), said(day));
    }

    private List<String> row(Progress.Day day) {
        return List.of(full.format(day.day()), String.valueOf(day.reviews()), String.valueOf(day.right()));
    }

    private static String inShort(LocalDate day) {
        return day.getMonthValue() + "/" + day.getDayOfMonth();
    }

    private String said(Progress.Day day) {
        return words.say("exam.work.day", full.format(day.day()), day.reviews(), day.right());
    }

    private static Label line(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("muted", "small");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
