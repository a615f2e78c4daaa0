package yandu.service;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import yandu.analysis.Steps;
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
import yandu.study.Card;
import yandu.study.CardKind;
import yandu.study.DeckIds;
import yandu.study.Handling;
import yandu.study.OwnCard;

/// Brings a deck of a file together with what the library has of it. A note is the same note by its id: where its words in
/// the file are others than last time they are taken over, a note that is new is added at the end, none is taken out. A card
/// that was graded here keeps its memory; any other takes over what the file knows, if that is newer.
final class DeckMerge {
    private static final String OUR_TAGS = "yandu::";
    private static final String MARKED = "marked";

    private final KeptDeck before;
    private final DeckMemory memories;
    private final Map<String, Instant> logged;
    private final Optional<Instant> tomorrow;
    private final Map<String, Written> own = new LinkedHashMap<>();
    /// What the file said of each note when it came last.
    private final Map<String, String> lines = new HashMap<>();
    private final Map<String, Known> known = new HashMap<>();
    private final Map<String, Brought> brought;
    private final List<Logged> grades = new ArrayList<>();
    /// How cards begin of which the file knows only the tags.
    private final Map<List<String>, Handling> tagged = new HashMap<>();
    private int fresh;
    private int changed;

    /// A card of the user's, taken apart once.
    private record Written(OwnCard card, List<OwnCard.Side> sides) {

        static Written of(OwnCard card) {
            return new Written(card, card.sides().toList());
        }

        boolean isComplete() {
            return !sides.isEmpty() && sides.stream().allMatch(OwnCard.Side::isComplete);
        }
    }

    /// What is known of a card beside its words.
    private record Known(Memory memory, Handling handling) {
        static final Known NOTHING = new Known(Memory.NEW, Handling.NONE.withSorted(true));
    }

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
        this.tomorrow = Optional.of(tomorrow);
        this.brought = new HashMap<>(before.brought());
        before.own().forEach(card -> card.anchor().ifPresent(anchor -> lines.put(DeckIds.note(card.id()), anchor.quote())));
        before.cards().forEach(card -> known.put(card.card().key(), new Known(card.memory(), card.handling())));
    }

    /// @param logged when each card's last grade that came along was given, by key
    /// @param tomorrow until when a card that is buried in the file is put aside
    static Merged of(
            KeptDeck before, Deck deck, DeckMemory memories, Map<String, Instant> logged, Instant tomorrow, Steps steps) {
        return new DeckMerge(before, memories, logged, tomorrow).merged(deck, steps);
    }

    private Merged merged(Deck deck, Steps steps) {
        var text = DeckText.of(before.report().title(), before.own(), deck);
        before.own().forEach(card -> own.put(card.id(), Written.of(text.placed(card))));
        var taking = Share.of(steps, deck.notes().size());
        for (var note : deck.notes()) {
            var id = DeckIds.of(note.guid());
            take(note, id, text.anchor(id));
            taking.accept(1);
        }
        grades.sort(comparing(grade -> grade.review().at()));
        var kept = new KeptDeck(report(text.document()), own.values().stream().map(Written::card).toList(), stored(text), brought);
        return new Merged(kept, List.copyOf(grades), fresh, changed);
    }

    private Report report(Document document) {
        var report = before.report();
        return new Report(report.id(), document, report.date(), report.source(), report.speaker(), report.added());
    }

    /// @param line that the note has in the file
    private void take(DeckNote note, String id, Anchor line) {
        boolean sameWords = line.quote().equals(lines.get(id));
        boolean isKnown = false;
        boolean isChanged = !sameWords;
        for (var written : written(note, id, line)) {
            var key = written.card().id();
            var present = own.get(key);
            isKnown |= present != null;
            isChanged |= present == null;
            own.put(key, present != null && sameWords ? present : written);
            for (var side : written.sides()) {
                isChanged |= learn(note, note.cloze() ? deletion(key, side) : DeckIds.number(key), side.key());
            }
        }
        fresh += isKnown ? 0 : 1;
        changed += isKnown && isChanged ? 1 : 0;
    }

    private static List<Written> written(DeckNote note, String id, Anchor line) {
        if (note.cloze()) {
            var text = written(id, note.cards().getFirst(), CardKind.OWN_CLOZE, line);
            return text.isComplete() ? List.of(text) : List.of();
        }
        var written = new ArrayList<Written>(note.cards().size());
        for (var card : note.cards()) {
            written.add(written(DeckIds.card(id, card.number()), card, CardKind.OWN, line));
        }
        return written;
    }

    private static Written written(String id, DeckCard card, CardKind kind, Anchor line) {
        return Written.of(new OwnCard(id, kind, card.front(), card.back(), Optional.of(line)));
    }

    /// The number that a card of a cloze has in the file.
    private static int deletion(String id, OwnCard.Side side) {
        return Integer.parseInt(side.key().substring(id.length() + ":c".length())) - 1;
    }

    /// Takes over what the file knows of a card; whether that is anything new.
    ///
    /// @param number of the card in the file
    private boolean learn(DeckNote note, int number, String key) {
        var history = history(note, number);
        var id = new CardId(before.report().id(), key);
        var here = known.get(key);
        if (here != null && !isAsItCame(key, here)) {
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
            known.put(key, new Known(memory, here == null ? handling(note, history) : here.handling()));
        }
        return here != null && (isNewer || !rows.isEmpty());
    }

    /// Whether a card was not graded here since it came.
    private boolean isAsItCame(String key, Known here) {
        var came = brought.get(key);
        return came == null ? here.memory().reviews() == 0 : !came.forgotten() && came.memory().equals(here.memory());
    }

    private static Instant last(Memory memory) {
        return memory.lastReview().orElse(Instant.MIN);
    }

    private static CardHistory history(DeckNote note, int number) {
        for (var card : note.cards()) {
            if (card.number() == number) {
                return card.history();
            }
        }
        return CardHistory.NONE;
    }

    private Handling handling(DeckNote note, CardHistory history) {
        return history == CardHistory.NONE
                ? tagged.computeIfAbsent(note.tags(), _ -> newHandling(note, history))
                : newHandling(note, history);
    }

    private Handling newHandling(DeckNote note, CardHistory history) {
        return new Handling(
                history.suspended(),
                history.buried() ? tomorrow : Optional.empty(),
                history.flag(),
                note.tags().contains(MARKED),
                note.tags().stream().filter(tag -> !tag.startsWith(OUR_TAGS) && !tag.equals(MARKED)).toList(),
                Optional.empty(),
                Optional.empty(),
                true);
    }

    /// A card of the user's and where it stands.
    private record Placed(Written written, Span place) {}

    /// The cards of a text with what is known of them, by place.
    private List<StoredCard> stored(DeckText text) {
        var placed = new ArrayList<Placed>(own.size());
        own.values().forEach(written -> placed.add(new Placed(written, text.place(written.card()))));
        placed.sort(comparingInt(card -> card.place().start()));
        var stored = new ArrayList<StoredCard>(placed.size());
        for (var each : placed) {
            for (var side : each.written().sides()) {
                stored.add(stored(side.card(each.written().card().kind(), each.place(), OptionalInt.empty())));
            }
        }
        return stored;
    }

    private StoredCard stored(Card card) {
        var what = known.getOrDefault(card.key(), Known.NOTHING);
        return new StoredCard(before.report().id(), card, what.memory(), what.handling(), Optional.empty());
    }
}
