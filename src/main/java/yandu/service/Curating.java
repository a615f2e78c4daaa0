package yandu.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yandu.analysis.BadLine;
import yandu.analysis.Decision;
import yandu.analysis.DecisionTable;
import yandu.analysis.Decisions;
import yandu.analysis.Glossary.Entry;
import yandu.analysis.GlossaryTable;
import yandu.analysis.text.Chars;
import yandu.store.Curation;
import yandu.store.Database;

/// The user's say over phrases and what they stand for. Every change is kept at once; [#settle] then brings the cards
/// of all reports in line with it.
public final class Curating {
    private final Database database;
    private final Curation curation;
    private final Handbook handbook;
    private final Shelf shelf;
    private final History history;

    public Curating(
            Database database, Curation curation, Handbook handbook, Shelf shelf, History history) {
        this.database = database;
        this.curation = curation;
        this.handbook = handbook;
        this.shelf = shelf;
        this.history = history;
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
    public void decide(String reportId, List<Decision> decisions) {
        var text = shelf.report(reportId).document().text();
        for (var decision : decisions) {
            if (!text.contains(decision.wording())) {
                throw new Refused(Refused.Kind.INPUT, "triage.refused.wording", decision.wording());
            }
        }
        change(decisions, List.of(), "history.decide", decisions.getFirst().phrase());
    }

    /// Keeps the user's entry for a term, in place of an older one.
    public void define(Entry entry) {
        change(List.of(), List.of(new Said(entry.term(), Optional.of(entry))), "history.define", entry.term());
    }

    /// Takes the user's entry for a term out.
    public void forget(String term) {
        change(List.of(), List.of(new Said(term, Optional.empty())), "history.forget", term);
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

    /// Reads glossary entries and makes them the user's; how many.
    ///
    /// @throws Refused if the file cannot be read or a line is no entry; nothing is kept then
    public int importGlossary(Path file) {
        try {
            var entries = GlossaryTable.read(TextFile.read(file));
            var said = entries.stream().map(entry -> new Said(entry.term(), Optional.of(entry))).toList();
            change(List.of(), said, "history.glossary", entries.size());
            return entries.size();
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

    /// Reads decisions, or words to accept, and keeps them; how many.
    ///
    /// @throws Refused if the file cannot be read or a line is no decision; nothing is kept then
    public int importDecisions(Path file) {
        try {
            var decisions = DecisionTable.read(TextFile.read(file));
            change(decisions, List.of(), "history.decisions", decisions.size());
            return decisions.size();
        } catch (BadLine e) {
            throw refusal(file, e);
        }
    }

    /// What the user says a term stands for; empty where nothing.
    private record Said(String term, Optional<Entry> entry) {}

    /// What is said about some phrases and terms.
    private record State(List<Decision> decisions, List<Said> entries) {}

    private void change(List<Decision> decisions, List<Said> entries, String name, Object about) {
        var before = database.transaction(() -> keep(decisions, entries));
        if (before.equals(now(before))) {
            return;
        }
        history.record(name, () -> restore(before), () -> inLine(() -> keep(decisions, entries)), about);
    }

    /// What is said now about the phrases and terms of a state.
    private State now(State state) {
        return new State(
                state.decisions().stream().map(this::before).toList(),
                state.entries().stream().map(said -> said(said.term())).toList());
    }

    /// Keeps it all; what it replaced.
    private State keep(List<Decision> decisions, List<Said> entries) {
        var replaced = new ArrayList<Decision>();
        for (var decision : decisions) {
            for (var step : new Decisions(curation.decisions()).consequences(decision)) {
                replaced.addFirst(before(step));
                curation.keep(step);
            }
        }
        var state = new State(replaced, entries.stream().map(said -> said(said.term())).toList());
        entries.forEach(this::say);
        return state;
    }

    private void restore(State before) {
        inLine(
                () -> {
                    before.decisions().forEach(curation::keep);
                    before.entries().forEach(this::say);
                });
    }

    /// Cards that were in line with what is said before some work are so after it.
    private void inLine(Runnable work) {
        boolean wasInLine = curation.stale().isEmpty();
        work.run();
        if (wasInLine) {
            settle();
        }
    }

    private Said said(String term) {
        return new Said(term, curation.entry(Chars.fold(term)));
    }

    private void say(Said said) {
        said.entry().ifPresentOrElse(curation::keep, () -> curation.remove(Chars.fold(said.term())));
    }

    private Decision before(Decision decision) {
        return curation.decision(decision.key()).orElseGet(() -> Decision.open(decision.phrase(), decision.kind()));
    }

    private static Refused refusal(Path file, BadLine bad) {
        return new Refused(bad, Refused.Kind.INPUT, "glossary.bad." + bad.fault(), file, bad.line());
    }
}
