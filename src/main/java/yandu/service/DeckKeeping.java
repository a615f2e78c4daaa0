package yandu.service;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import yandu.analysis.Steps;
import yandu.document.Report;
import yandu.importer.deck.Deck;
import yandu.importer.deck.DeckNote;
import yandu.schedule.CardId;
import yandu.store.BroughtMemories;
import yandu.store.Cards;
import yandu.store.Database;
import yandu.store.Decks;
import yandu.store.OwnCards;
import yandu.store.Reports;
import yandu.store.ReviewLog;
import yandu.store.ReviewLog.Rows;
import yandu.store.StoredCard;
import yandu.study.DeckIds;
import yandu.study.OwnCard;

/// Decks of cards in the library: each is an entry of its own, whose text is the list of its notes and whose cards are the
/// user's. A deck that comes again brings what is new in it.
public final class DeckKeeping {
    /// Of the time that it takes to keep a deck, how much is over when it is brought together with what there is, and when all
    /// but its log is written; and of that part what the words of the notes take.
    private static final double MERGED = 0.3;

    private static final double WRITTEN = 0.75;
    private static final double OWN = 0.35;

    private final Database database;
    private final Reports reports;
    private final Decks decks;
    private final OwnCards own;
    private final Cards cards;
    private final BroughtMemories brought;
    private final ReviewLog log;
    private final Shelf shelf;
    private final StudyRules rules;
    private final History history;

    public DeckKeeping(
            Database database,
            Reports reports,
            OwnCards own,
            Cards cards,
            ReviewLog log,
            Shelf shelf,
            StudyRules rules,
            History history) {
        this.database = database;
        this.reports = reports;
        this.decks = new Decks(database);
        this.own = own;
        this.cards = cards;
        this.brought = new BroughtMemories(database);
        this.log = log;
        this.shelf = shelf;
        this.rules = rules;
        this.history = history;
    }

    /// What a deck is to the library.
    ///
    /// @param hash of its text
    Standing standing(String hash, Deck deck) {
        return database.transaction(() -> standingNow(hash, deck));
    }

    private Standing standingNow(String hash, Deck deck) {
        var holder = holder(deck);
        if (holder.isEmpty()) {
            return reports.withHash(hash)
                    .flatMap(same -> reports.find(same.id()))
                    .<Standing>map(Standing.Known::new)
                    .orElseGet(Standing.Fresh::new);
        }
        var merged = merged(kept(holder.get()), deck, Steps.UNWATCHED);
        return merged.isNone()
                ? new Standing.Known(holder.get())
                : new Standing.Updated(holder.get(), merged.fresh(), merged.changed());
    }

    /// The deck in the library that has at least half of the notes of another.
    private Optional<Report> holder(Deck deck) {
        if (decks.areNone()) {
            return Optional.empty();
        }
        return decks.holder(deck.notes().stream().map(DeckNote::guid).map(DeckIds::of).toList())
                .filter(found -> found.cards() * 2 >= deck.notes().size())
                .flatMap(found -> reports.find(found.reportId()));
    }

    private DeckMerge.Merged merged(KeptDeck before, Deck deck, Steps steps) {
        return DeckMerge.of(
                before,
                deck,
                DeckMemory.of(rules),
                log.lastElsewhere(before.report().id()),
                rules.days().tomorrow(rules.now()),
                steps);
    }

    /// Keeps a deck in one transaction; one step to take back.
    ///
    /// @param report the deck in the library, or the one that it becomes
    /// @param isNew whether it is not in the library now
    /// @param repairs what was left out of it, see [Reports#mended]
    /// @throws java.util.concurrent.CancellationException if `steps` stops it; the library is as it was
    void keep(Report report, Deck deck, boolean isNew, Map<String, Integer> repairs, Steps steps) {
        var kept = database.transaction(() -> keepNow(report, deck, repairs, steps));
        history.record("history.import", () -> kept.takeBack(isNew), () -> kept.keepAgain(isNew), report.title());
    }

    private Kept keepNow(Report report, Deck deck, Map<String, Integer> repairs, Steps steps) {
        var before = kept(report);
        var merged = merged(before, deck, steps.between(0, MERGED));
        write(merged.deck(), before, steps.between(MERGED, WRITTEN));
        var rows = log.bring(report.id(), merged.grades(), Share.of(steps.between(WRITTEN, 1), merged.grades().size()));
        reports.mended(report.id(), repairs);
        return new Kept(before, merged, rows);
    }

    /// A deck that was kept, for taking that back and doing it again.
    private final class Kept {
        private final KeptDeck before;
        private final DeckMerge.Merged merged;
        private Rows rows;

        Kept(KeptDeck before, DeckMerge.Merged merged, Rows rows) {
            this.before = before;
            this.merged = merged;
            this.rows = rows;
        }

        void takeBack(boolean isNew) {
            log.takeBack(rows, rules.now());
            if (isNew) {
                shelf.setRemoved(before.report().id(), Optional.of(rules.now()));
            } else {
                write(before, merged.deck(), Steps.UNWATCHED);
            }
        }

        void keepAgain(boolean isNew) {
            if (isNew) {
                shelf.setRemoved(before.report().id(), Optional.empty());
            } else {
                write(merged.deck(), before, Steps.UNWATCHED);
            }
            rows = log.bringAgain(rows);
        }
    }

    private KeptDeck kept(Report report) {
        return reports.isTaken(report.id())
                ? new KeptDeck(reports.find(report.id()).orElse(report), own.of(report.id()), cards.everyMade(report.id()), brought.of(report.id()))
                : KeptDeck.empty(report);
    }

    /// Brings one version of a deck in place of another; what both have is left alone.
    private void write(KeptDeck now, KeptDeck before, Steps steps) {
        var id = now.report().id();
        shelf.forget(id);
        reports.keep(now.report(), 0, 0, Shelf.RULES);
        decks.add(id);
        writeOwn(now.own(), before.own(), id, steps.between(0, OWN));
        writeCards(now.cards(), before.cards(), id, steps.between(OWN, 1));
        var came = new HashMap<>(now.brought());
        came.entrySet().removeAll(before.brought().entrySet());
        brought.keep(id, came, Share.of(Steps.UNWATCHED, came.size()));
        before.brought().keySet().stream()
                .filter(key -> !now.brought().containsKey(key))
                .forEach(key -> brought.remove(new CardId(id, key)));
    }

    private void writeOwn(List<OwnCard> now, List<OwnCard> before, String reportId, Steps steps) {
        var known = before.stream().collect(toMap(OwnCard::id, identity()));
        var other = now.stream().filter(card -> !card.equals(known.remove(card.id()))).toList();
        own.keep(reportId, other, rules.now(), Share.of(steps, other.size()));
        known.keySet().forEach(id -> own.remove(reportId, id));
    }

    private void writeCards(List<StoredCard> now, List<StoredCard> before, String reportId, Steps steps) {
        var keys = new HashSet<String>();
        var placed = new LinkedHashMap<Integer, StoredCard>();
        for (int place = 0; place < now.size(); place++) {
            keys.add(now.get(place).card().key());
            if (place >= before.size() || !Objects.equals(now.get(place), before.get(place))) {
                placed.put(place, now.get(place));
            }
        }
        cards.put(placed, rules.now(), Share.of(steps, placed.size()));
        before.stream()
                .map(stored -> stored.card().key())
                .filter(key -> !keys.contains(key))
                .forEach(key -> cards.setAside(reportId, key));
    }
}
