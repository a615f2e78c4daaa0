package yandu.service;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import yandu.document.Anchor;
import yandu.document.Document;
import yandu.document.Report;
import yandu.document.Span;
import yandu.importer.deck.CardHistory;
import yandu.importer.deck.Deck;
import yandu.importer.deck.DeckCard;
import yandu.importer.deck.DeckNote;
import yandu.schedule.CardId;
import yandu.schedule.Memory;
import yandu.store.BroughtMemories.Brought;
import yandu.store.ReviewLog.Logged;
import yandu.store.StoredCard;
import yandu.study.Answer;
import yandu.study.Card;
import yandu.study.CardKind;
import yandu.study.DeckIds;
import yandu.study.Handling;
import yandu.study.OwnCard;
import yandu.study.Prompt;

/// Brings a deck of a file together with what the library has of it. A note is the same note by its id: where its words in
/// the file are others than last time they are taken over, a note that is new is added at the end, none is taken out. A card
/// that was graded here keeps its memory; any other takes over what the file knows, if that is newer.
final class DeckMerge {
    private static final String OUR_TAGS = "yandu::";
    private static final String MARKED = "marked";

    private final KeptDeck before;
    private final DeckMemory memories;
    private final Map<String, Instant> logged;
    private final Instant tomorrow;
    private final Map<String, OwnCard> own;
    /// What the file said of each note when it came last.
    private final Map<String, String> lines;
    private final Map<String, StoredCard> cards;
    private final Map<String, Brought> brought;
    private final List<Logged> grades = new ArrayList<>();
    private int fresh;
    private int changed;

    /// What comes of it.
    ///
    /// @param grades to be added to the log, by time
    /// @param fresh notes that the library did not have
    /// @param changed notes whose words or schedule the library had otherwise
    record Merged(KeptDeck deck, List<Logged> grades, int fresh, int changed) {

        /// Whether the library has all of it already.
        boolean isNone() {
            return fresh == 0 && changed == 0;
        }
    }

    private DeckMerge(KeptDeck before, DeckMemory memories, Map<String, Instant> logged, Instant tomorrow) {
        this.before = before;
        this.memories = memories;
        this.logged = logged;
        this.tomorrow = tomorrow;
        this.own = before.own().stream().collect(toMap(OwnCard::id, identity(), (one, other) -> one, LinkedHashMap::new));
        this.lines = new HashMap<>();
        before.own().forEach(card -> card.anchor().ifPresent(anchor -> lines.put(DeckIds.note(card.id()), anchor.quote())));
        this.cards = before.cards().stream().collect(toMap(stored -> stored.card().key(), identity(), (one, other) -> one, HashMap::new));
        this.brought = new HashMap<>(before.brought());
    }

    /// @param logged when each card's last grade that came along was given, by key
    /// @param tomorrow until when a card that is buried in the file is put aside
    static Merged of(KeptDeck before, Deck deck, DeckMemory memories, Map<String, Instant> logged, Instant tomorrow) {
        return new DeckMerge(before, memories, logged, tomorrow).merged(deck);
    }

    private Merged merged(Deck deck) {
        var text = DeckText.of(before.report().title(), before.own(), deck);
        own.replaceAll((id, card) -> text.places().containsKey(DeckIds.note(id)) ? placed(card, text.anchor(DeckIds.note(id))) : card);
        deck.notes().forEach(note -> take(note, text));
        grades.sort(Comparator.comparing(grade -> grade.review().at()));
        var all = List.copyOf(own.values());
        var stored = all.stream().sorted(Comparator.comparing(card -> text.place(card).start())).flatMap(card -> stored(card, text).stream()).toList();
        return new Merged(new KeptDeck(report(text.document()), all, stored, brought), List.copyOf(grades), fresh, changed);
    }

    private Report report(Document document) {
        var report = before.report();
        return new Report(report.id(), document, report.date(), report.source(), report.speaker(), report.added());
    }

    private static OwnCard placed(OwnCard card, Anchor anchor) {
        return new OwnCard(card.id(), card.kind(), card.front(), card.back(), Optional.of(anchor));
    }

    private void take(DeckNote note, DeckText text) {
        boolean sameWords = note.line().equals(lines.get(DeckIds.of(note.guid())));
        boolean isKnown = false;
        boolean isChanged = !sameWords;
        for (var written : written(note, text.anchor(DeckIds.of(note.guid())))) {
            var present = own.get(written.id());
            isKnown |= present != null;
            isChanged |= present == null;
            own.put(written.id(), present != null && sameWords ? present : written);
            for (var side : written.sides().toList()) {
                isChanged |= learn(note, side.key());
            }
        }
        fresh += isKnown ? 0 : 1;
        changed += isKnown && isChanged ? 1 : 0;
    }

    private static List<OwnCard> written(DeckNote note, Anchor anchor) {
        if (note.cloze()) {
            var first = note.cards().getFirst();
            var text = new OwnCard(DeckIds.of(note.guid()), CardKind.OWN_CLOZE, first.front(), first.back(), Optional.of(anchor));
            return text.isComplete() ? List.of(text) : List.of();
        }
        return note.cards().stream()
                .map(card -> new OwnCard(
                        DeckIds.of(note.guid(), card.number()), CardKind.OWN, card.front(), card.back(), Optional.of(anchor)))
                .toList();
    }

    /// Takes over what the file knows of a card; whether that is anything new.
    private boolean learn(DeckNote note, String key) {
        var history = history(note, key);
        var id = new CardId(before.report().id(), key);
        var here = cards.get(key);
        if (here != null && !isAsItCame(here)) {
            return false;
        }
        var rows = memories.grades(history, id, logged.getOrDefault(key, Instant.EPOCH));
        grades.addAll(rows);
        var memory = memories.of(history, id);
        boolean isNewer = memory.reviews() > 0 && (here == null || memory.lastReview().orElseThrow().isAfter(last(here.memory())));
        if (isNewer) {
            brought.put(key, new Brought(memory, history.grades().size(), false));
        }
        if (here == null || isNewer) {
            cards.put(key, new StoredCard(id.reportId(), blank(key), memory, here == null ? handling(note, history) : here.handling(), Optional.empty()));
        }
        return here != null && (isNewer || !rows.isEmpty());
    }

    /// Whether a card was not graded here since it came.
    private boolean isAsItCame(StoredCard here) {
        var came = brought.get(here.card().key());
        return came == null ? here.memory().reviews() == 0 : !came.forgotten() && came.memory().equals(here.memory());
    }

    private static Instant last(Memory memory) {
        return memory.lastReview().orElse(Instant.MIN);
    }

    private static CardHistory history(DeckNote note, String key) {
        int number = note.cloze()
                ? Integer.parseInt(key.substring(key.lastIndexOf(":c") + 2)) - 1
                : DeckIds.number(key);
        return note.cards().stream()
                .filter(card -> card.number() == number)
                .map(DeckCard::history)
                .findFirst()
                .orElse(CardHistory.NONE);
    }

    private Handling handling(DeckNote note, CardHistory history) {
        var tags = note.tags().stream().filter(tag -> !tag.startsWith(OUR_TAGS) && !tag.equals(MARKED)).toList();
        return Handling.NONE
                .withTags(tags)
                .withMarked(note.tags().contains(MARKED))
                .withFlag(history.flag())
                .withSuspended(history.suspended())
                .withBuriedUntil(history.buried() ? Optional.of(tomorrow) : Optional.empty())
                .withSorted(true);
    }

    /// A card of which only the key is known yet.
    private static Card blank(String key) {
        return new Card(key, CardKind.OWN, Prompt.own(""), new Answer.Own(""), new Span(0, 0), OptionalInt.empty());
    }

    /// The cards of a text with what is known of them.
    private List<StoredCard> stored(OwnCard written, DeckText text) {
        return written.cards(text.place(written)).stream().map(this::stored).toList();
    }

    private StoredCard stored(Card card) {
        var known = cards.get(card.key());
        return known == null
                ? new StoredCard(before.report().id(), card, Memory.NEW, Handling.NONE.withSorted(true), Optional.empty())
                : new StoredCard(before.report().id(), card, known.memory(), known.handling(), Optional.empty());
    }
}
