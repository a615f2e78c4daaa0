package yandu.service;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import yandu.analysis.Analysis;
import yandu.analysis.BundledGlossary;
import yandu.analysis.Outline;
import yandu.analysis.Steps;
import yandu.document.Report;
import yandu.document.Span;
import yandu.exporter.PackCard;
import yandu.exporter.PackCard.Logged;
import yandu.exporter.StudyPack;
import yandu.exporter.StudyPack.Part;
import yandu.exporter.StudyPack.Studied;
import yandu.recite.Mask;
import yandu.recite.MaskLevel;
import yandu.recite.Masker;
import yandu.stats.Progress;
import yandu.store.Cards;
import yandu.store.Database;
import yandu.store.OwnCards;
import yandu.store.ReviewLog;
import yandu.store.StoredCard;
import yandu.study.CardKind;
import yandu.study.OwnCard;

/// Freezes all that there is of a report, for those who write it to a file.
public final class Packing {
    /// The share of finding what is in a report, where that is not at hand.
    private static final double ANALYSED = 0.8;
    /// What the key of a cloze's card has behind the id of its text.
    private static final Pattern CLOZE = Pattern.compile(":c\\d+$");

    private static final Progress NOTHING = new Progress(0, 0, 0, 0, List.of(), List.of(), List.of());

    private final Database database;
    private final Shelf shelf;
    private final Cards cards;
    private final OwnCards own;
    private final ReviewLog log;
    private final NoteTaking notes;
    private final MistakeBook mistakes;
    private final Measuring measuring;
    private final StudyRules rules;

    public Packing(
            Database database,
            Shelf shelf,
            Cards cards,
            OwnCards own,
            ReviewLog log,
            NoteTaking notes,
            MistakeBook mistakes,
            Measuring measuring,
            StudyRules rules) {
        this.database = database;
        this.shelf = shelf;
        this.cards = cards;
        this.own = own;
        this.log = log;
        this.notes = notes;
        this.mistakes = mistakes;
        this.measuring = measuring;
        this.rules = rules;
    }

    /// All of it as of one instant.
    ///
    /// @param level what a handout hides
    /// @param template of Markdown files, empty for the built-in one
    /// @param language `zh` or `en`
    /// @param steps told how far it is
    /// @throws Refused if there is no such report
    /// @throws java.util.concurrent.CancellationException if `steps` stops it
    StudyPack pack(String reportId, Set<Part> parts, MaskLevel level, String template, String language, Steps steps) {
        shelf.prepare(shelf.report(reportId), steps.between(0, ANALYSED));
        return database.transaction(() -> packed(reportId, parts, level, template, language, steps));
    }

    /// Its cards as of one instant, for formats that hold nothing else: nothing is looked for in its text.
    ///
    /// @param language `zh` or `en`
    /// @throws Refused if there is no such report
    StudyPack cards(String reportId, String language, Steps steps) {
        return database.transaction(
                () -> {
                    var report = shelf.report(reportId);
                    var studied = new Studied(
                            cardsOf(reportId), List.of(), NOTHING, rules.options(), rules.days(), rules.now());
                    steps.done(1);
                    return StudyPack.in(
                            language,
                            report,
                            new Analysis(report.document(), new Outline(List.of()), List.of()),
                            new BundledGlossary(),
                            List.of(),
                            studied,
                            Mask.NONE,
                            Set.of(Part.CARDS),
                            "");
                });
    }

    private StudyPack packed(String reportId, Set<Part> parts, MaskLevel level, String template, String language, Steps steps) {
        var report = shelf.report(reportId);
        var material = shelf.material(reportId);
        var mask = parts.contains(Part.HANDOUT) ? mask(report, level) : Mask.NONE;
        var studied = studied(reportId);
        steps.done(1);
        return StudyPack.in(
                language, report, material.analysis(), material.glossary(), notes.notes(reportId), studied, mask, parts, template);
    }

    private Studied studied(String reportId) {
        var scope = Scope.report(reportId);
        return new Studied(
                cardsOf(reportId),
                mistakes.rows(scope),
                measuring.progress(scope),
                rules.options(),
                rules.days(),
                rules.now());
    }

    private List<PackCard> cardsOf(String reportId) {
        var reviews =
                log.logged(reportId).stream()
                        .collect(groupingBy(logged -> logged.review().cardKey(), mapping(Packing::logged, toList())));
        var written = own.clozes(reportId).stream().collect(toMap(OwnCard::id, identity()));
        return cards.list(Scope.report(reportId).selection()).stream()
                .map(card -> card(card, written, reviews.getOrDefault(card.card().key(), List.of())))
                .toList();
    }

    private static PackCard card(StoredCard stored, Map<String, OwnCard> written, List<Logged> reviews) {
        var card = stored.card();
        var cloze = card.kind() == CardKind.OWN_CLOZE
                ? Optional.ofNullable(written.get(CLOZE.matcher(card.key()).replaceFirst("")))
                : Optional.<OwnCard>empty();
        return new PackCard(card, cloze, stored.handling(), stored.memory(), reviews);
    }

    private static Logged logged(ReviewLog.Logged row) {
        return new Logged(row.review(), row.before(), row.interval());
    }

    private Mask mask(Report report, MaskLevel level) {
        var masker = new Masker(shelf.material(report.id()), List.of());
        return masker.mask(new Span(0, report.document().text().length()), level);
    }
}
