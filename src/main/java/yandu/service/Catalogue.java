package yandu.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yandu.store.Covers;
import yandu.store.MeasuredCard;

/// The reports of the library as lists show them. Two queries, whatever their number, both answered from an index.
final class Catalogue {
    private final Covers covers;
    private final StudyRules rules;

    Catalogue(Covers covers, StudyRules rules) {
        this.covers = covers;
        this.rules = rules;
    }

    /// What the graded cards of a report add up to.
    private static final class Sum {
        private int due;
        private double recall;
    }

    /// All reports, archived ones too, the last opened first.
    List<ReportSummary> list() {
        var sums = sums();
        var none = new Sum();
        var list = new ArrayList<ReportSummary>();
        for (var cover : covers.list()) {
            list.add(summary(cover, sums.getOrDefault(cover.id(), none)));
        }
        return List.copyOf(list);
    }

    private Map<String, Sum> sums() {
        var now = rules.now();
        var days = rules.days();
        var scheduler = rules.scheduler();
        var sums = new HashMap<String, Sum>();
        covers.graded(
                card -> {
                    var sum = sums.computeIfAbsent(card.reportId(), id -> new Sum());
                    sum.recall += scheduler.recall(card.memory(), now);
                    if (!isAside(card) && days.isDue(card.memory(), now)) {
                        sum.due++;
                    }
                });
        return sums;
    }

    private boolean isAside(MeasuredCard card) {
        return card.suspended() || card.buriedUntil().filter(rules.now()::isBefore).isPresent();
    }

    private static ReportSummary summary(Covers.Cover cover, Sum sum) {
        return new ReportSummary(
                cover.id(),
                cover.title(),
                cover.date(),
                cover.source(),
                cover.speaker(),
                cover.tags(),
                cover.added(),
                cover.opened(),
                cover.archived().isPresent(),
                cover.characters(),
                cover.areas(),
                cover.phrases(),
                cover.cards(),
                cover.deck(),
                sum.due,
                cover.cards() == 0 ? 0 : sum.recall / cover.cards());
    }
}
