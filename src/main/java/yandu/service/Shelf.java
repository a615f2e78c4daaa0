package yandu.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import yandu.analysis.Analysis;
import yandu.analysis.Analyzer;
import yandu.analysis.Glossary;
import yandu.document.Report;
import yandu.store.Cards;
import yandu.store.Database;
import yandu.store.Reports;
import yandu.study.Card;
import yandu.study.CardMakers;
import yandu.study.Material;

/// The reports with what analysis finds in them. Analysis is made anew, not stored; the reports used last are kept at hand.
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
    synchronized Report report(String id) {
        var report = texts.get(id);
        if (report == null) {
            report =
                    reports.find(id)
                            .orElseThrow(
                                    () -> new Refused(Refused.Kind.USAGE, "library.refused.none", id));
            texts.put(id, report);
        }
        return report;
    }

    /// What cards and questions of a report are made from.
    ///
    /// @throws Refused if there is no such report
    synchronized Material material(String id) {
        var material = materials.get(id);
        if (material == null) {
            material = analyze(report(id));
            materials.put(id, material);
        }
        return material;
    }

    private Material analyze(Report report) {
        return new Material(analyzer.analyze(report.document()), glossary.get());
    }

    /// Analyses a report, makes its cards and keeps all of it, in one transaction; the cards.
    synchronized List<Card> keep(Report report) {
        var material = analyze(report);
        var made = CardMakers.make(material);
        int phrases = material.analysis().phrases().size();
        database.transaction(
                () -> {
                    reports.keep(report, phrases, Analysis.RULES_VERSION);
                    cards.replace(report.id(), made);
                });
        texts.put(report.id(), report);
        materials.put(report.id(), material);
        return made;
    }

    /// Lets go of a report that was taken out of the library.
    synchronized void drop(String id) {
        texts.remove(id);
        materials.remove(id);
    }

    private static <T> Map<String, T> atHand() {
        return new LinkedHashMap<>(AT_HAND * 2, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > AT_HAND;
            }
        };
    }
}
