package yandu.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import yandu.analysis.Enumeration;
import yandu.schedule.StudyDay;
import yandu.stats.ExamForecast;
import yandu.stats.ExamPlan;
import yandu.stats.Pace;
import yandu.stats.Activity;
import yandu.stats.Cell;
import yandu.stats.Insight;
import yandu.stats.Progress;
import yandu.stats.Projection;
import yandu.stats.Recalled;
import yandu.stats.Standing;
import yandu.stats.Table;
import yandu.store.Counted;
import yandu.store.Database;
import yandu.store.MeasuredCard;
import yandu.store.MeasuredCards;
import yandu.store.ReviewLog;

/// How well a report is known.
public final class Measuring {
    private static final int DAYS_OF_YEAR = 365;

    private final Database database;
    private final MeasuredCards cards;
    private final ReviewLog log;
    private final Counted counted;
    private final Shelf shelf;
    private final StudyRules rules;

    public Measuring(Database database, ReviewLog log, Shelf shelf, StudyRules rules) {
        this.database = database;
        this.counted = new Counted(database);
        this.cards = new MeasuredCards(database);
        this.log = log;
        this.shelf = shelf;
        this.rules = rules;
    }

    /// Mastery, what is due, and what was done, as of now. Areas are those of the report in the scope; the
    /// whole library has none.
    ///
    /// @throws Refused if there is no such report
    public Progress progress(Scope scope) {
        var days = rules.days();
        var today = days.of(rules.now());
        return progress(
                scope,
                projection().recalled(standings(scope), rules.now()),
                days.start(today.minusDays(Projection.DAYS_BACK - 1)));
    }

    /// All that there is to know of a scope's progress; what was done is that of the last year.
    ///
    /// @throws Refused if there is no such report
    public Insight insight(Scope scope) {
        return database.transaction(
                () -> {
                    var measured = cards.of(scope.selection());
                    var standings = measured.stream().map(Measuring::standing).toList();
                    var recalled = projection().recalled(standings, rules.now());
                    return new Insight(
                            progress(scope, recalled, rules.days().start(rules.days().of(rules.now()))),
                            activity(scope),
                            Projection.recall(recalled),
                            scope.reportId().isPresent() ? List.of() : reports(measured, recalled),
                            rules.days().startHour());
                });
    }

    /// Writes a table to a file that spreadsheets read.
    ///
    /// @throws Refused if it cannot be written
    public void export(Table table, Path target) {
        Csv.write(target, table);
    }

    private Activity activity(Scope scope) {
        var days = rules.days();
        var today = days.of(rules.now());
        var year = today.minusDays(DAYS_OF_YEAR - 1);
        return new Activity(
                counted.since(days.start(year), scope.selection()).stream()
                        .map(quarter -> cell(quarter, days))
                        .toList());
    }

    private static Cell cell(Counted.Quarter quarter, StudyDay days) {
        var day = days.of(quarter.start());
        int hour = (int) Duration.between(days.start(day), quarter.start()).toHours();
        return new Cell(
                day,
                hour,
                work(quarter.all()),
                new Activity.Retention(work(quarter.young()), work(quarter.mature())));
    }

    private static Activity.Work work(Counted.Grades grades) {
        return new Activity.Work(grades.count(), grades.right(), grades.millis());
    }

    /// @param recalled the same cards in the same order
    private List<Insight.Known> reports(List<MeasuredCard> measured, List<Recalled> recalled) {
        return IntStream.range(0, measured.size())
                .boxed()
                .collect(groupingBy(i -> measured.get(i).reportId(), mapping(recalled::get, toList())))
                .entrySet().stream()
                        .map(
                                entry ->
                                        new Insight.Known(
                                                entry.getKey(),
                                                shelf.title(entry.getKey()),
                                                entry.getValue().size(),
                                                Projection.seen(entry.getValue()),
                                                Projection.mastery(entry.getValue())))
                        .sorted(Comparator.comparing(Insight.Known::title))
                        .toList();
    }

    private Projection projection() {
        return new Projection(rules.scheduler(), rules.days());
    }

    /// @param from the days of work are counted from then on
    private Progress progress(Scope scope, List<Recalled> recalled, Instant from) {
        return projection().progress(areas(scope), recalled, log.since(from, scope.selection()), rules.now());
    }

    /// What is likely to be recalled on the day of an exam, and the work of every day until then, at the pace that is
    /// set. Areas as in [#progress].
    ///
    /// @throws Refused if the day is too far off to be foreseen, or there is no such report
    public ExamPlan exam(Scope scope, LocalDate day) {
        var now = rules.now();
        var days = rules.days();
        if (day.isAfter(days.of(now).plusDays(ExamForecast.FURTHEST))) {
            throw new Refused(Refused.Kind.USAGE, "exam.refused.far", ExamForecast.FURTHEST);
        }
        var today = days.start(days.of(now));
        var done = counted.done(today);
        var pace = new Pace(rules.newPerDay(), rules.reviewsPerDay(), done.fresh(), done.reviews());
        return new ExamForecast(rules.scheduler(), days, pace).plan(day, areas(scope), standings(scope), now);
    }

    private List<Standing> standings(Scope scope) {
        return cards.of(scope.selection()).stream().map(Measuring::standing).toList();
    }

    private static Standing standing(MeasuredCard card) {
        return new Standing(card.area(), card.memory(), card.suspended(), card.buriedUntil());
    }

    /// Heads of the areas by place: cards know their area by its place, from 1.
    private SortedMap<Integer, String> areas(Scope scope) {
        var items =
                scope.reportId()
                        .flatMap(id -> shelf.material(id).analysis().outline().areas())
                        .map(Enumeration::items)
                        .orElse(List.of());
        var areas = new TreeMap<Integer, String>();
        for (int place = 1; place <= items.size(); place++) {
            if (scope.area().isEmpty() || scope.area().getAsInt() == place) {
                areas.put(place, items.get(place - 1).heading());
            }
        }
        return areas;
    }
}
