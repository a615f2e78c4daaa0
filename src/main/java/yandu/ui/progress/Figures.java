package yandu.ui.progress;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import yandu.i18n.Words;
import yandu.stats.Activity;
import yandu.stats.Activity.Work;
import yandu.stats.Insight;
import yandu.stats.Progress;
import yandu.stats.Table;
import yandu.ui.progress.BarChart.Bar;

/// The charts of the progress screen with the numbers behind them.
final class Figures {
    private static final int MINUTE = 60_000;
    private static final int[] PERIODS = {1, 7, 30, 365};

    private final Insight insight;
    private final Words words;
    private final DateTimeFormatter full;
    private final LocalDate today;

    Figures(Insight insight, Words words) {
        this.insight = insight;
        this.words = words;
        this.full = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(words.language().locale());
        this.today = insight.progress().forecast().getFirst().day();
    }

    /// All of them, in the order of the screen.
    List<Figure> all() {
        return List.of(heatMap(), forecast(), retention(), days(), time(), recall(), hours());
    }

    private Figure heatMap() {
        var year = insight.activity().days(today.minusDays(364), today);
        int sum = year.stream().mapToInt(day -> day.work().reviews()).sum();
        long worked = year.stream().filter(day -> day.work().reviews() > 0).count();
        return new Figure(
                "year",
                words.say("progress.year"),
                words.say("progress.year.sum", sum, worked, insight.activity().streak(today)),
                height -> new HeatMap(year, this::done, this::month),
                table(
                        year.reversed().stream().filter(day -> day.work().reviews() > 0).toList(),
                        List.of("progress.day", "progress.reviews", "progress.right"),
                        this::row));
    }

    private Figure forecast() {
        var days = insight.progress().forecast();
        int sum = days.stream().mapToInt(Progress.Day::reviews).sum();
        int most = days.stream().mapToInt(Progress.Day::reviews).max().orElse(0);
        return new Figure(
                "forecast",
                words.say("progress.forecast"),
                words.say("progress.forecast.sum", sum, days.size()),
                height ->
                        new BarChart(
                                days.stream()
                                        .map(day -> new Bar(inShort(day.day()), day.reviews(), 0, due(day)))
                                        .toList(),
                                height,
                                String.valueOf(most)),
                table(
                        days,
                        List.of("progress.day", "progress.cards"),
                        day -> List.of(full.format(day.day()), String.valueOf(day.reviews()))));
    }

    private Figure days() {
        var days = insight.activity().days(today.minusDays(29), today);
        var work = total(days);
        int most = days.stream().mapToInt(day -> day.work().reviews()).max().orElse(0);
        return new Figure(
                "days",
                words.say("progress.days"),
                words.say("progress.days.sum", work.reviews(), work.share()),
                height -> new BarChart(days.stream().map(this::reviews).toList(), height, String.valueOf(most)),
                table(
                        days.reversed(),
                        List.of("progress.day", "progress.reviews", "progress.right"),
                        this::row));
    }

    private List<String> row(Activity.Day day) {
        return List.of(
                full.format(day.day()),
                String.valueOf(day.work().reviews()),
                String.valueOf(day.work().right()));
    }

    private Bar reviews(Activity.Day day) {
        return new Bar(inShort(day.day()), day.work().reviews(), day.work().right(), done(day));
    }

    private Figure time() {
        var days = insight.activity().days(today.minusDays(29), today);
        double most = days.stream().mapToDouble(day -> minutes(day.work())).max().orElse(0);
        double sum = minutes(total(days));
        long worked = days.stream().filter(day -> day.work().reviews() > 0).count();
        return new Figure(
                "time",
                words.say("progress.time"),
                words.say("progress.time.sum", sum, worked == 0 ? 0.0 : sum / worked),
                height ->
                        new BarChart(
                                days.stream()
                                        .map(
                                                day ->
                                                        new Bar(
                                                                inShort(day.day()),
                                                                minutes(day.work()),
                                                                0,
                                                                words.say(
                                                                        "progress.time.day",
                                                                        full.format(day.day()),
                                                                        minutes(day.work()))))
                                        .toList(),
                                height,
                                words.say("progress.minutes", most)),
                table(
                        days.reversed(),
                        List.of("progress.day", "progress.time.minutes", "progress.reviews"),
                        day ->
                                List.of(
                                        full.format(day.day()),
                                        words.say("progress.number", minutes(day.work())),
                                        String.valueOf(day.work().reviews()))));
    }

    private Figure hours() {
        var hours = insight.activity().hours(insight.dayStartHour());
        int most = hours.stream().mapToInt(Work::reviews).max().orElse(0);
        int best = IntStream.range(0, 24).filter(hour -> hours.get(hour).reviews() == most).findFirst().orElse(0);
        return new Figure(
                "hours",
                words.say("progress.hours"),
                most == 0 ? words.say("progress.none.yet") : words.say("progress.hours.sum", best),
                height ->
                        new BarChart(
                                IntStream.range(0, 24).mapToObj(hour -> hour(hour, hours.get(hour))).toList(),
                                height,
                                String.valueOf(most)),
                table(
                        IntStream.range(0, 24).boxed().toList(),
                        List.of("progress.hour", "progress.reviews", "progress.share"),
                        hour ->
                                List.of(
                                        words.say("progress.hour.at", hour),
                                        String.valueOf(hours.get(hour).reviews()),
                                        percent(hours.get(hour)))));
    }

    private Bar hour(int hour, Work work) {
        var said = words.say("progress.hours.hour", hour, work.reviews(), work.share());
        return new Bar(String.valueOf(hour), work.reviews(), work.right(), said);
    }

    private Figure recall() {
        var bins = insight.recall();
        int seen = bins.stream().mapToInt(Integer::intValue).sum();
        int sure = bins.getLast();
        int most = bins.stream().mapToInt(Integer::intValue).max().orElse(0);
        return new Figure(
                "recall",
                words.say("progress.recall"),
                seen == 0 ? words.say("progress.none.yet") : words.say("progress.recall.sum", seen, sure),
                height ->
                        new BarChart(
                                IntStream.range(0, bins.size()).mapToObj(bin -> bin(bin, bins.get(bin))).toList(),
                                height,
                                String.valueOf(most)),
                table(
                        IntStream.range(0, bins.size()).boxed().toList(),
                        List.of("progress.recall.from", "progress.cards.seen"),
                        bin ->
                                List.of(
                                        words.say("progress.recall.bin", bin / 10.0, (bin + 1) / 10.0),
                                        String.valueOf(bins.get(bin)))));
    }

    private Bar bin(int bin, int cards) {
        var name = words.say("progress.percent", bin / 10.0);
        return new Bar(name, cards, 0, words.say("progress.recall.said", bin / 10.0, (bin + 1) / 10.0, cards));
    }

    private Figure retention() {
        var rows = new ArrayList<List<String>>();
        for (int days : PERIODS) {
            var kept = insight.activity().retention(today, days);
            var name = words.say("progress.retention." + days);
            rows.add(
                    List.of(
                            name,
                            percent(kept.young()),
                            percent(kept.mature()),
                            percent(kept.all()),
                            String.valueOf(kept.all().reviews())));
        }
        var month = insight.activity().retention(today, 30).all();
        return new Figure(
                "retention",
                words.say("progress.retention"),
                month.reviews() == 0
                        ? words.say("progress.retention.none")
                        : words.say("progress.retention.sum", month.share(), month.reviews()),
                height -> new NumberGrid(columns("progress.retention.columns"), rows),
                new Table(columns("progress.retention.columns"), rows));
    }

    private List<String> columns(String key) {
        return List.of(words.say(key).split("\\|"));
    }

    private String percent(Work work) {
        return work.reviews() == 0 ? "—" : words.say("progress.percent", work.share());
    }

    private static double minutes(Work work) {
        return (double) work.millis() / MINUTE;
    }

    private static Work total(List<Activity.Day> days) {
        return new Work(
                days.stream().mapToInt(day -> day.work().reviews()).sum(),
                days.stream().mapToInt(day -> day.work().right()).sum(),
                days.stream().mapToLong(day -> day.work().millis()).sum());
    }

    private <T> Table table(List<T> rows, List<String> columns, Function<T, List<String>> cells) {
        return new Table(columns.stream().map(key -> words.say(key)).toList(), rows.stream().map(cells).toList());
    }

    private String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.SHORT, words.language().locale());
    }

    private String inShort(LocalDate day) {
        return day.getMonthValue() + "/" + day.getDayOfMonth();
    }

    private String due(Progress.Day day) {
        return words.say("progress.forecast.day", full.format(day.day()), day.reviews());
    }

    private String done(Activity.Day day) {
        return words.say("progress.days.day", full.format(day.day()), day.work().reviews(), day.work().right());
    }
}
