package yandu.service;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import yandu.schedule.Fsrs;
import yandu.store.Covers;
import yandu.store.Covers.Cover;
import yandu.store.Covers.Learned;

/// The reports of the library as lists show them. Two queries, whatever their number, both answered from an index.
final class Catalogue {
    private final Covers covers;
    private final StudyRules rules;

    Catalogue(Covers covers, StudyRules rules) {
        this.covers = covers;
        this.rules = rules;
    }

    /// All reports, archived ones too, the last opened first.
    List<ReportSummary> list() {
        var curve = new Fsrs(rules.options().parameters()).curve();
        var learned =
                covers.learned(rules.now(), rules.days(), curve).stream()
                        .collect(Collectors.toMap(Learned::reportId, Function.identity()));
        return covers.list().stream()
                .map(cover -> summary(cover, learned.getOrDefault(cover.id(), new Learned(cover.id(), 0, 0))))
                .toList();
    }

    private static ReportSummary summary(Cover cover, Learned learned) {
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
                cover.notes(),
                learned.due(),
                cover.cards() == 0 ? 0 : learned.recall() / cover.cards());
    }
}
