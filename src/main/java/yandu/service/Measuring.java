package yandu.service;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import yandu.analysis.Enumeration;
import yandu.schedule.Memory.Phase;
import yandu.stats.ExamForecast;
import yandu.stats.ExamPlan;
import yandu.stats.Pace;
import yandu.stats.Progress;
import yandu.stats.Projection;
import yandu.stats.Standing;
import yandu.store.Cards;
import yandu.store.ReviewLog;

/// How well a report is known.
public final class Measuring {
    private final Cards cards;
    private final ReviewLog log;
    private final Shelf shelf;
    private final StudyRules rules;

    public Measuring(Cards cards, ReviewLog log, Shelf shelf, StudyRules rules) {
        this.cards = cards;
        this.log = log;
        this.shelf = shelf;
        this.rules = rules;
    }

    /// Mastery, what is due, and what was done, as of now. Areas are those of the report in the scope; the
    /// whole library has none.
    ///
    /// @throws Refused if there is no such report
    public Progress progress(Scope scope) {
        var now = rules.now();
        var days = rules.days();
        var from = days.start(days.of(now).minusDays(Projection.DAYS_BACK - 1));
        return new Projection(rules.scheduler(), days)
                .progress(areas(scope), standings(scope), log.since(from, scope.selection()), now);
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
        var pace =
                new Pace(
                        rules.newPerDay(),
                        rules.reviewsPerDay(),
                        log.count(Phase.NEW, today),
                        log.count(Phase.REVIEW, today));
        return new ExamForecast(rules.scheduler(), days, pace).plan(day, areas(scope), standings(scope), now);
    }

    private List<Standing> standings(Scope scope) {
        return cards.states(scope.selection()).stream()
                .map(card -> new Standing(card.area(), card.memory(), card.suspended(), card.buriedUntil()))
                .toList();
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
