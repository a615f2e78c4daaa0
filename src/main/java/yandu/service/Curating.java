package yandu.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import yandu.analysis.BadLine;
import yandu.analysis.Decision;
import yandu.analysis.DecisionTable;
import yandu.analysis.Decisions;
import yandu.analysis.Glossary.Entry;
import yandu.analysis.GlossaryTable;
import yandu.analysis.text.Chars;
import yandu.store.Curation;
import yandu.store.Database;

/// The user's say over phrases and what they stand for. Every change gives back what takes it back. It is kept at once;
/// [#settle] then brings the cards of all reports in line with it.
public final class Curating {
    private final Database database;
    private final Curation curation;
    private final Handbook handbook;
    private final Shelf shelf;

    public Curating(Database database, Curation curation, Handbook handbook, Shelf shelf) {
        this.database = database;
        this.curation = curation;
        this.handbook = handbook;
        this.shelf = shelf;
    }

    /// What there is to decide on in a report.
    ///
    /// @throws Refused if there is no such report
    public Findings findings(String reportId) {
        return new Findings(shelf.report(reportId), shelf.found(reportId).phrases(), handbook.edition().decisions());
    }

    /// Keeps decisions made while looking at a report.
    ///
    /// @throws Refused if the words to list instead are not in it, or there is no such report
    public Change decide(String reportId, List<Decision> decisions) {
        var text = shelf.report(reportId).document().text();
        for (var decision : decisions) {
            if (!text.contains(decision.wording())) {
                throw new Refused(Refused.Kind.INPUT, "triage.refused.wording", decision.wording());
            }
        }
        return keep(decisions, List.of());
    }

    /// Keeps the user's entry for a term, in place of an older one.
    public Change define(Entry entry) {
        return keep(List.of(), List.of(entry));
    }

    /// Takes the user's entry for a term out.
    public Change forget(String term) {
        return database.transaction(
                () -> {
                    var before = new Change(List.of(), List.of(before(term)));
                    curation.remove(Chars.fold(term));
                    return before;
                });
    }

    /// Takes a change back.
    public void revert(Change change) {
        database.transaction(
                () -> {
                    change.decisions().forEach(curation::keep);
                    for (var before : change.entries()) {
                        before.entry().ifPresentOrElse(curation::keep, () -> curation.remove(Chars.fold(before.term())));
                    }
                });
    }

    /// Brings the cards of every report in line with what was decided: those no longer made are set aside with their
    /// memory, those made again are taken back.
    public void settle() {
        curation.stale().forEach(stale -> shelf.settle(stale.reportId()));
    }

    /// Writes the user's own glossary entries; how many.
    ///
    /// @throws Refused if the file cannot be written
    public int exportGlossary(Path file) {
        var entries = curation.entries();
        TextFile.write(file, GlossaryTable.write(entries));
        return entries.size();
    }

    /// Reads glossary entries and makes them the user's; what it replaced.
    ///
    /// @throws Refused if the file cannot be read or a line is no entry; nothing is kept then
    public Change importGlossary(Path file) {
        try {
            return keep(List.of(), GlossaryTable.read(TextFile.read(file)));
        } catch (BadLine e) {
            throw refusal(file, e);
        }
    }

    /// Writes all decisions, accepted words included; how many.
    ///
    /// @throws Refused if the file cannot be written
    public int exportDecisions(Path file) {
        var decisions = handbook.edition().decisions().all();
        TextFile.write(file, DecisionTable.write(decisions));
        return decisions.size();
    }

    /// Reads decisions, or words to accept, and keeps them; what they replaced.
    ///
    /// @throws Refused if the file cannot be read or a line is no decision; nothing is kept then
    public Change importDecisions(Path file) {
        try {
            return keep(DecisionTable.read(TextFile.read(file)), List.of());
        } catch (BadLine e) {
            throw refusal(file, e);
        }
    }

    private Change keep(List<Decision> decisions, List<Entry> entries) {
        return database.transaction(
                () -> {
                    var replaced = new ArrayList<Decision>();
                    for (var decision : decisions) {
                        for (var step : new Decisions(curation.decisions()).consequences(decision)) {
                            replaced.addFirst(before(step));
                            curation.keep(step);
                        }
                    }
                    var before = entries.stream().map(entry -> before(entry.term())).toList();
                    entries.forEach(curation::keep);
                    return new Change(replaced, before);
                });
    }

    private Decision before(Decision decision) {
        return curation.decision(decision.key()).orElseGet(() -> Decision.open(decision.phrase(), decision.kind()));
    }

    private Change.Before before(String term) {
        return new Change.Before(term, curation.entry(Chars.fold(term)));
    }

    private static Refused refusal(Path file, BadLine bad) {
        return new Refused(bad, Refused.Kind.INPUT, "glossary.bad." + bad.fault(), file, bad.line());
    }
}
