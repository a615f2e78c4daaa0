package yandu.service;

import java.util.List;
import java.util.Optional;
import yandu.document.Anchor;
import yandu.document.Span;
import yandu.schedule.CardId;
import yandu.store.Cards;
import yandu.store.Database;
import yandu.store.OwnCards;
import yandu.store.StoredCard;
import yandu.study.CardKind;
import yandu.study.Nearest;
import yandu.study.OwnCard;

/// Cards that the user writes, and those that a corrected report lost and the user keeps.
public final class OwnWriting {
    private static final int ID_RADIX = 36;
    private static final int PLACES = 3;
    private static final String EXAMPLE = "{{c1::…}}";

    private final Database database;
    private final Cards cards;
    private final OwnCards own;
    private final Shelf shelf;
    private final StudyRules rules;
    private final History history;

    public OwnWriting(
            Database database, Cards cards, OwnCards own, Shelf shelf, StudyRules rules, History history) {
        this.database = database;
        this.cards = cards;
        this.own = own;
        this.shelf = shelf;
        this.rules = rules;
        this.history = history;
    }

    /// The user's own text behind a card; empty for a card that the program made.
    public Optional<OwnCard> find(CardId card) {
        return own.of(card.reportId()).stream()
                .filter(written -> written.sides().anyMatch(side -> side.key().equals(card.cardKey())))
                .findFirst();
    }

    /// Writes a new card.
    ///
    /// @param back of a cloze what is shown besides, possibly nothing
    /// @param place in the report that it belongs to, where it belongs to one
    /// @throws Refused if it asks nothing or answers nothing, or there is no such report
    public OwnCard add(String reportId, CardKind kind, String front, String back, Optional<Span> place) {
        return keep("history.cards.own", reportId, new OwnCard(freshId(reportId), kind, front, back, anchor(reportId, place)));
    }

    private Optional<Anchor> anchor(String reportId, Optional<Span> place) {
        var text = shelf.report(reportId).document().text();
        return place.map(span -> Anchor.of(text, span));
    }

    /// Writes a card anew; its cards keep their memory as long as their numbers stay.
    ///
    /// @throws Refused if it asks nothing or answers nothing
    public OwnCard change(String reportId, OwnCard changed) {
        return keep("history.cards.edit", reportId, changed);
    }

    /// A sentence that a lost card might belong to.
    public record Place(Span span, String sentence) {}

    /// The sentences of the report as it is now that are most like the one a card lost.
    ///
    /// @throws Refused if there is no such card
    public List<Place> places(CardId card) {
        var lost =
                cards.findAny(card.reportId(), card.cardKey())
                        .orElseThrow(() -> new Refused(Refused.Kind.FAILED, "review.refused.gone"))
                        .lost();
        var text = shelf.report(card.reportId()).document().text();
        return lost.stream()
                .flatMap(l -> Nearest.sentences(text, l.sentence(), PLACES).stream())
                .map(span -> new Place(span, span.of(text)))
                .toList();
    }

    /// Keeps a card that lost its sentence as the user's own, with all its memory.
    ///
    /// @param front what it asks, in words
    /// @param place the sentence it belongs to now, where there is one
    /// @throws Refused if there is no such card
    public OwnCard adopt(CardId card, String front, Optional<Span> place) {
        var stored =
                cards.findAny(card.reportId(), card.cardKey())
                        .orElseThrow(() -> new Refused(Refused.Kind.FAILED, "review.refused.gone"));
        var back = stored.card().answer().text();
        var anchor = anchor(card.reportId(), place);
        var adopted = new OwnCard(card.cardKey(), CardKind.OWN, front, back, anchor);
        return keep("history.cards.adopt", card.reportId(), adopted, () -> loseAgain(stored));
    }

    private void loseAgain(StoredCard stored) {
        cards.keep(stored.reportId(), stored.card(), rules.now());
        cards.setAside(stored.reportId(), stored.card().key());
        stored.lost()
                .ifPresent(lost -> cards.lose(stored.reportId(), stored.card().key(), lost.sentence(), lost.since()));
    }

    private OwnCard keep(String key, String reportId, OwnCard card) {
        return keep(key, reportId, card, () -> {});
    }

    /// @param afterUndo what else is to be done when it is taken back
    private OwnCard keep(String key, String reportId, OwnCard card, Runnable afterUndo) {
        if (!card.isComplete()) {
            throw card.kind() == CardKind.OWN_CLOZE
                    ? new Refused(Refused.Kind.INPUT, "cards.refused.cloze", EXAMPLE)
                    : new Refused(Refused.Kind.INPUT, "cards.refused.blank");
        }
        var before = own.find(reportId, card.id());
        Runnable write = () -> put(reportId, Optional.of(card), before);
        database.transaction(write);
        Runnable undo =
                () -> {
                    put(reportId, before, Optional.of(card));
                    afterUndo.run();
                };
        history.record(key, undo, write, 1);
        return card;
    }

    /// Brings one version of a text in place of another. Without a version left, made cards stand as the report makes them.
    private void put(String reportId, Optional<OwnCard> now, Optional<OwnCard> before) {
        now.ifPresentOrElse(
                card -> own.keep(reportId, card, rules.now()),
                () -> own.remove(reportId, before.orElseThrow().id()));
        shelf.renew(reportId);
    }

    /// No two cards of a report are written in the same millisecond, or the later one is dated a little later.
    private String freshId(String reportId) {
        long millis = rules.now().toEpochMilli();
        while (own.isTaken(reportId, id(millis))) {
            millis++;
        }
        return id(millis);
    }

    private static String id(long millis) {
        return "own:" + Long.toString(millis, ID_RADIX);
    }
}
