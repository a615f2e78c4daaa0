package yandu.service;

import java.util.List;
import yandu.analysis.Item;
import yandu.stats.Progress;
import yandu.stats.Projection;
import yandu.stats.Projection.Known;
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

    /// Mastery, what is due, and what was done, as of now. Areas are those of the report in the scope; the whole
    /// library has none.
    ///
    /// @throws Refused if there is no such report
    public Progress progress(Scope scope) {
        var now = rules.now();
        var days = rules.days();
        var known =
                cards.states(scope.selection()).stream()
                        .map(card -> new Known(card.area(), card.memory(), card.isAside(now)))
                        .toList();
        var from = days.start(days.of(now).minusDays(Projection.DAYS_BACK - 1));
        return new Projection(rules.scheduler(), days, now)
                .progress(known, areas(scope), log.since(from, scope.selection()));
    }

    private List<String> areas(Scope scope) {
        return scope.reportId()
                .flatMap(id -> shelf.material(id).analysis().outline().areas())
                .map(list -> list.items().stream().map(Item::heading).toList())
                .orElse(List.of());
    }
}
