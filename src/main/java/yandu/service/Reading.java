package yandu.service;

import java.util.List;
import java.util.Optional;
import yandu.analysis.Steps;
import yandu.document.Report;
import yandu.store.Covers;
import yandu.store.Positions;
import yandu.store.Reports;

/// Opening reports and remembering the place.
public final class Reading {
    private final Shelf shelf;
    private final Reports reports;
    private final Covers covers;
    private final Positions positions;
    private final StudyRules rules;

    public Reading(
            Shelf shelf,
            Reports reports,
            Covers covers,
            Positions positions,
            StudyRules rules) {
        this.shelf = shelf;
        this.reports = reports;
        this.covers = covers;
        this.positions = positions;
        this.rules = rules;
    }

    /// All reports, the last opened first.
    public List<ReportSummary> list() {
        return new Catalogue(covers, rules).list();
    }

    /// Whether a report is in the library.
    public boolean has(String reportId) {
        return reports.find(reportId).isPresent();
    }

    /// The id that a word on the command line means: an id, a unique prefix of one, or a unique piece of a
    /// title.
    ///
    /// @throws Refused if it fits no report or several
    public String find(String word) {
        var all = covers.list();
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
}
