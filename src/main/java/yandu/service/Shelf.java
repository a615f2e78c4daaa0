package yandu.service;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import yandu.analysis.Analysis;
import yandu.analysis.Analyzer;
import yandu.analysis.Glossary;
import yandu.document.Document;
import yandu.document.Report;
import yandu.store.Cards;
import yandu.store.Database;
import yandu.store.Reports;
import yandu.study.Card;
import yandu.study.CardMakers;
import yandu.study.Material;

/// The reports with what analysis finds in them. Analysis is made anew, not stored; the reports used last are
/// kept at hand. The library's turn is the only lock: nobody waits while a text is analysed.
public final class Shelf {
    private static final int AT_HAND = 8;

    private final Database database;
    private final Reports reports;
    private final Cards cards;
    private final Supplier<Glossary> glossary;
    private final Analyzer analyzer = new Analyzer();
    private final Map<String, Report> texts = atHand();
    private final Map<String, Material> materials = atHand();

    public Shelf(Database database, Reports reports, Cards cards, Supplier<Glossary> glossary) {
        this.database = database;
        this.reports = reports;
        this.cards = cards;
        this.glossary = glossary;
    }

    /// @throws Refused if there is no such report
    Report report(String id) {
        var report = texts.get(id);
        return report != null ? report : database.transaction(() -> fetch(id));
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
        var document = report(id).document();
        var material = materials.get(id);
        if (material == null || !material.analysis().document().equals(document)) {
            material = analyze(document);
            materials.put(id, material);
        }
        return material;
    }

    private Material analyze(Document document) {
        return new Material(analyzer.analyze(document), glossary.get());
    }

    /// Analyses a report, makes its cards and keeps all of it, in one transaction; the cards.
    List<Card> keep(Report report) {
        var material = analyze(report.document());
        var made = CardMakers.make(material);
        int phrases = material.analysis().phrases().size();
        database.transaction(
                () -> {
                    texts.remove(report.id());
                    reports.keep(report, phrases, Analysis.RULES_VERSION);
                    cards.replace(report.id(), made);
                });
        materials.put(report.id(), material);
        return made;
    }

    /// Takes a report out of the library, or puts it back where `removed` is empty.
    void setRemoved(String id, Optional<Instant> removed) {
        database.transaction(
                () -> {
                    texts.remove(id);
                    reports.setRemoved(id, removed);
                });
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
