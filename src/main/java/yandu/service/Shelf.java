package yandu.service;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import yandu.analysis.Analysis;
import yandu.analysis.Analyzer;
import yandu.analysis.Outline;
import yandu.analysis.Steps;
import yandu.analysis.text.Chars;
import yandu.document.Document;
import yandu.document.Report;
import yandu.service.Succession.Occasion;
import yandu.store.Curation;
import yandu.store.Database;
import yandu.store.Reports;
import yandu.study.CardMakers;
import yandu.study.Material;

/// The reports with what analysis finds in them. Analysis is made anew, not stored; the reports used last are
/// kept at hand. The library's turn is the only lock: nobody waits while a text is analysed.
public final class Shelf {
    private static final int AT_HAND = 8;

    /// What cards are made by: the rules that find phrases and the makers.
    static final int RULES = Analysis.RULES_VERSION * 1000 + CardMakers.VERSION;

    /// Of the time in which a report is kept, how much is over when it is analysed, and when its cards are made and all is
    /// there to be written.
    private static final double FOUND = 0.3;

    private static final double MADE = 0.8;

    private final Database database;
    private final Reports reports;
    private final Succession succession;
    private final Curation curation;
    private final Handbook handbook;
    private final Analyzer analyzer = new Analyzer();
    private final AtomicLong editions = new AtomicLong();
    private final Map<String, Report> texts = atHand();
    private final Map<String, Held> held = atHand();

    /// @param handbook what the user says about phrases, kept in `curation`
    /// @param succession brings the cards over when a report or the rules change
    public Shelf(
            Database database, Reports reports, Succession succession, Curation curation, Handbook handbook) {
        this.database = database;
        this.reports = reports;
        this.succession = succession;
        this.curation = curation;
        this.handbook = handbook;
        database.whenReplaced(this::forget);
    }

    private void forget() {
        texts.clear();
        held.clear();
        editions.incrementAndGet();
    }

    /// What was found in a report, and what became of it by what the user says.
    ///
    /// @param version number of the user's last change that it knows of
    private record Held(Analysis found, int version, Material material) {

        /// Whether it was found in the text of a document, whatever title that has by now.
        boolean isOf(Document document) {
            var read = found.document();
            return read.text().equals(document.text()) && read.blocks().equals(document.blocks());
        }

        Held named(Map<String, String> aliases) {
            return new Held(found, version, material.named(aliases));
        }
    }

    /// @throws Refused if there is no such report
    Report report(String id) {
        var report = texts.get(id);
        return report != null ? report : database.transaction(() -> fetch(id));
    }

    /// The title of a report, without its text where it is not at hand.
    String title(String id) {
        var report = texts.get(id);
        return report != null ? report.title() : reports.title(id).orElse("");
    }

    private Report fetch(String id) {
        var report =
                reports.find(id)
                        .orElseThrow(() -> new Refused(Refused.Kind.USAGE, "library.refused.none", id));
        texts.put(id, report);
        return report;
    }

    /// What cards and questions of a report are made from.
    ///
    /// @throws Refused if there is no such report
    Material material(String id) {
        return held(report(id)).material();
    }

    /// What the rules find in a report, whatever the user says about it.
    ///
    /// @throws Refused if there is no such report
    Analysis found(String id) {
        return held(report(id)).found();
    }

    /// What the rules find in a report, whatever the user says about it; it is not kept at hand, for those who go through
    /// all reports.
    Analysis glance(Report report) {
        var last = held.get(report.id());
        return last != null && last.isOf(report.document())
                ? last.found().under(report.document())
                : analyze(report.document(), Steps.UNWATCHED);
    }

    /// A deck is learnt as it is: nothing is looked for in it.
    private Analysis analyze(Document document, Steps steps) {
        return document.isDeck()
                ? new Analysis(document, new Outline(List.of()), List.of())
                : analyzer.analyze(document, steps);
    }

    /// A number that grows whenever a report comes, goes or says something else.
    long editions() {
        return editions.get();
    }

    /// Finds what is in a report before it is asked for; told of each step.
    ///
    /// @throws java.util.concurrent.CancellationException if `steps` stops it; nothing is kept then
    void prepare(Report report, Steps steps) {
        held(report, steps);
    }

    private Held held(Report report) {
        return held(report, Steps.UNWATCHED);
    }

    private Held held(Report report, Steps steps) {
        var document = report.document();
        var edition = handbook.edition();
        var last = held.get(report.id());
        if (last != null && last.found().document().equals(document) && last.version() == edition.version()) {
            return last;
        }
        var found = last != null && last.isOf(document) ? last.found().under(document) : analyze(document, steps);
        var material = edition.material(found).named(succession.aliases(report.id()));
        var now = new Held(found, edition.version(), material);
        held.put(report.id(), now);
        return now;
    }

    /// What would be found in a report that is not kept yet; told of each step.
    ///
    /// @throws java.util.concurrent.CancellationException if `steps` stops it
    Analysis preview(Report report, Steps steps) {
        return held(report, steps).material().analysis();
    }

    /// Gives a report another title and other words on where it is from.
    void describe(Report report) {
        database.transaction(
                () -> {
                    texts.remove(report.id());
                    reports.describe(
                            report.id(), report.title(), report.date(), report.source(), report.speaker());
                });
    }

    /// Analyses a report, makes its cards and keeps all of it, in one transaction; how many cards it has.
    int keep(Report report) {
        return keep(report, Steps.UNWATCHED);
    }

    /// The same, told how far it is, until all that is left is to be written.
    ///
    /// @throws java.util.concurrent.CancellationException if `steps` stops it; nothing is kept then
    int keep(Report report, Steps steps) {
        return keep(report, Occasion.CORRECTION, steps);
    }

    /// As [#keep], for a report whose older text comes back.
    void putBack(Report report) {
        keep(report, Occasion.RETURN, Steps.UNWATCHED);
    }

    /// @param otherText the occasion, where the text is another than before
    private int keep(Report report, Occasion otherText, Steps steps) {
        var now = held(report, steps.between(0, FOUND));
        var made = CardMakers.make(now.material(), steps.between(FOUND, MADE));
        var found = Found.of(now.material().analysis());
        editions.incrementAndGet();
        return database.transaction(
                () -> {
                    var before = reports.find(report.id()).map(Report::document);
                    boolean isOther = before.filter(text -> !text.equals(report.document())).isPresent();
                    var sameText = reports.rules(report.id()) == RULES ? Occasion.DECISION : Occasion.RULES;
                    texts.remove(report.id());
                    reports.keep(report, found.areas(), found.phrases(), RULES);
                    curation.know(report.id(), now.version());
                    int kept =
                            succession.succeed(
                                    report.id(), before, now.material(), made, isOther ? otherText : sameText);
                    held.put(report.id(), now.named(succession.aliases(report.id())));
                    return kept;
                });
    }

    /// Makes the cards of a report anew from what is known of it, after the user has written some.
    ///
    /// @throws Refused if there is no such report
    void renew(String id) {
        keep(report(id));
    }

    /// Makes the cards of a report anew if the rules or anything the user says about its phrases have changed.
    ///
    /// @throws Refused if there is no such report
    void settle(String id) {
        var report = report(id);
        if (report.document().isDeck()) {
            return;
        }
        int last = curation.version(id);
        int version = handbook.edition().version();
        if (reports.rules(id) != RULES || last < version && isTouched(report, last)) {
            keep(report);
        } else if (last < version) {
            curation.know(id, version);
        }
    }

    private boolean isTouched(Report report, int since) {
        var folded = Chars.fold(report.document().text());
        return curation.changedSince(since).stream().anyMatch(folded::contains);
    }

    /// A report was written anew by others.
    void forget(String id) {
        texts.remove(id);
        held.remove(id);
        editions.incrementAndGet();
    }

    /// Takes a report out of the library, or puts it back where `removed` is empty.
    void setRemoved(String id, Optional<Instant> removed) {
        editions.incrementAndGet();
        database.transaction(
                () -> {
                    texts.remove(id);
                    reports.setRemoved(id, removed);
                });
    }

    /// Puts a report back, its cards in line with what was decided in the meantime.
    void restore(String id) {
        setRemoved(id, Optional.empty());
        settle(id);
    }

    private static <T> Map<String, T> atHand() {
        return Collections.synchronizedMap(
                new LinkedHashMap<>(AT_HAND * 2, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                        return size() > AT_HAND;
                    }
                });
    }
}
