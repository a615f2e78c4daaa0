package yandu.service;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Optional;
import yandu.analysis.Steps;
import yandu.document.Report;
import yandu.store.CardState;
import yandu.store.Cards;
import yandu.store.Positions;
import yandu.store.Reports;

/// Opening reports and remembering the place.
public final class Reading {
    private final Shelf shelf;
    private final Reports reports;
    private final Cards cards;
    private final Positions positions;
    private final StudyRules rules;
    private final History history;

    public Reading(
            Shelf shelf,
            Reports reports,
            Cards cards,
            Positions positions,
            StudyRules rules,
            History history) {
        this.shelf = shelf;
        this.reports = reports;
        this.cards = cards;
        this.positions = positions;
        this.rules = rules;
        this.history = history;
    }

    /// All reports, the last opened first.
    public List<ReportSummary> list() {
        var counts = cards.counts();
        var seen = cards.seen().stream().collect(groupingBy(CardState::reportId));
        return reports.list().stream()
                .map(
                        entry ->
                                summary(
                                        entry,
                                        counts.getOrDefault(entry.id(), 0),
                                        seen.getOrDefault(entry.id(), List.of())))
                .toList();
    }

    private ReportSummary summary(Reports.Entry entry, int count, List<CardState> seen) {
        var now = rules.now();
        var days = rules.days();
        var scheduler = rules.scheduler();
        long due =
                seen.stream()
                        .filter(card -> !card.isAside(now) && days.isDue(card.memory(), now))
                        .count();
        double recall = seen.stream().mapToDouble(card -> scheduler.recall(card.memory(), now)).sum();
        return new ReportSummary(
                entry.id(),
                entry.title(),
                entry.date(),
                entry.source(),
                entry.added(),
                entry.characters(),
                entry.phrases(),
                count,
                (int) due,
                count == 0 ? 0 : recall / count);
    }

    /// The id that a word on the command line means: an id, a unique prefix of one, or a unique piece of a
    /// title.
    ///
    /// @throws Refused if it fits no report or several
    public String find(String word) {
        var all = reports.list();
        var fitting = all.stream().filter(entry -> entry.id().startsWith(word)).toList();
        if (fitting.isEmpty()) {
            fitting = all.stream().filter(entry -> entry.title().contains(word)).toList();
        }
        return switch (fitting.size()) {
            case 0 -> throw new Refused(Refused.Kind.USAGE, "library.refused.none", word);
            case 1 -> fitting.getFirst().id();
            default ->
                    throw new Refused(
                            Refused.Kind.USAGE, "library.refused.several", word, fitting.size());
        };
    }

    /// The report opened last; empty in a new library.
    public Optional<String> lastOpened() {
        return positions.lastOpened();
    }

    /// A report to read; from now on it is the one opened last. Cards made by older rules, or before the user
    /// changed what is said about its phrases, are made anew.
    ///
    /// @throws Refused if there is no such report
    public OpenReport open(String reportId) {
        return open(reportId, Steps.UNWATCHED);
    }

    /// The same, told how far the analysis is, which takes seconds where a report is very long.
    ///
    /// @throws Refused if there is no such report
    /// @throws java.util.concurrent.CancellationException if `steps` stops it; the report then does not count as opened
    public OpenReport open(String reportId, Steps steps) {
        var report = shelf.report(reportId);
        shelf.prepare(report, steps);
        shelf.settle(reportId);
        positions.opened(reportId, rules.now());
        var material = shelf.material(reportId);
        return new OpenReport(
                report, material.analysis(), material.glossary(), positions.of(reportId));
    }

    /// A report as it is, without counting as opened.
    ///
    /// @throws Refused if there is no such report
    public Report report(String reportId) {
        return shelf.report(reportId);
    }

    /// Keeps the place of reading.
    ///
    /// @param position offset of the first character shown
    public void remember(String reportId, int position) {
        positions.keep(reportId, position);
    }

    /// Takes a report out of the library with its cards; its reviews stay in the log.
    ///
    /// @throws Refused if there is no such report
    public void remove(String reportId) {
        var title = shelf.report(reportId).title();
        var now = Optional.of(rules.now());
        shelf.setRemoved(reportId, now);
        history.record(
                "history.remove",
                () -> shelf.restore(reportId),
                () -> shelf.setRemoved(reportId, now),
                title);
    }
}
