package yandu.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static yandu.importer.AnkiFile.card;
import static yandu.importer.AnkiFile.note;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yandu.analysis.Steps;
import yandu.importer.AnkiFile;
import yandu.recite.MaskLevel;
import yandu.schedule.CardId;
import yandu.schedule.Memory;
import yandu.schedule.Rating;
import yandu.schedule.Review;
import yandu.store.StoredCard;

/// Decks of cards in the library.
class DeckKeepingTest {
    private static final String LEARNED = card(12, 2, 7, 0, 2, 2, 90, 30, 2500, 4, 1, 3, "{\"s\":12.5,\"d\":6.25,\"lrt\":1705000000}");
    private static final String LOG =
            "insert into revlog values (1704000000123, 12, 0, 3, 1, 0, 0, 4000, 0), (1705000000456, 12, 0, 3, 30, 1, 2500, 9000, 1)";

    @TempDir Path folder;
    private final List<TestLibrary> open = new ArrayList<>();

    private TestLibrary library(String name) {
        var library = new TestLibrary(folder.resolve(name));
        open.add(library);
        return library;
    }

    @AfterEach
    void close() {
        open.forEach(library -> library.database.close());
    }

    private Importing.Outcome keep(TestLibrary library, String... rows) throws Exception {
        var file = Files.write(folder.resolve("deck.apkg"), AnkiFile.old("collection.anki2", rows));
        return library.importing().importFile(file);
    }

    private static String[] rows(String back) {
        return new String[] {
            note(1, "a:b", 1, " 重点 ", "四敢", back), card(11, 1, 0), note(2, "b", 1, "", "首都", "北京"), LEARNED,
            note(3, "c", 3, "", "{{c1::北京::首都}}是{{c2::中国}}的城市", ""), card(14, 3, 0), card(15, 3, 1), LOG
        };
    }

    private static TreeMap<String, StoredCard> cards(TestLibrary library, String report) {
        var cards = new TreeMap<String, StoredCard>();
        library.cards.list(Scope.report(report).selection()).forEach(card -> cards.put(card.card().key(), card));
        return cards;
    }

    @Test
    void itsCardsAreTheUsersWithScheduleAndTags() throws Exception {
        var library = library("a");
        var id = keep(library, rows("敢想敢干")).report().id();
        var cards = cards(library, id);
        assertEquals(Set.of("anki:a%3ab", "anki:b", "anki:c:c1", "anki:c:c2"), cards.keySet());
        assertEquals(List.of("重点"), cards.get("anki:a%3ab").handling().tags());
        var memory = cards.get("anki:b").memory();
        assertEquals(12.5, memory.stability());
        assertEquals(4, memory.reviews());
        assertEquals(Memory.Phase.REVIEW, memory.phase());
        assertEquals(2, library.log.of(id, "anki:b").size());
        assertEquals("四敢 —— 敢想敢干", library.shelf.report(id).document().slice(cards.get("anki:a%3ab").card().sentence()));
        assertEquals(0, library.shelf.material(id).analysis().phrases().size());
        assertTrue(new Upkeep(library.database, library.cards, library.log, library.rules).verify().isSound());
    }

    @Test
    void theSameDeckTwiceMakesNoDoubles() throws Exception {
        var library = library("a");
        var id = keep(library, rows("敢想敢干")).report().id();
        var before = cards(library, id);
        assertTrue(keep(library, rows("敢想敢干")).known());
        assertEquals(before, cards(library, id));
        assertEquals(1, library.reports.ids().size());
        assertEquals(2, library.log.of(id, "anki:b").size());
    }

    @Test
    void aChangedDeckIsUpdatedAndThatIsTakenBackInOneStep() throws Exception {
        var library = library("a");
        var id = keep(library, rows("敢想敢干")).report().id();
        library.gradebook.grade(new CardId(id, "anki:c:c1"), Rating.GOOD, 1000, Review.Source.CARD);
        var before = cards(library, id);
        var text = library.shelf.report(id).document();
        var more = Stream.concat(Stream.of(rows("敢想敢干敢闯")), Stream.of(note(4, "d", 1, "", "新", "笔记"), card(16, 4, 0))).toArray(String[]::new);
        var file = Files.write(folder.resolve("more.apkg"), AnkiFile.packed(more));
        var draft = library.importing().read(file, java.util.Optional.empty());
        var updated = assertInstanceOf(Standing.Updated.class, draft.standing());
        assertEquals(List.of(1, 1), List.of(updated.fresh(), updated.changed()));
        library.importing().keep(draft);
        var after = cards(library, id);
        assertEquals("敢想敢干敢闯", after.get("anki:a%3ab").card().answer().text());
        assertEquals(5, after.size());
        assertEquals(before.get("anki:c:c1").memory(), after.get("anki:c:c1").memory());
        library.history.undo();
        assertEquals(before, cards(library, id));
        assertEquals(text, library.shelf.report(id).document());
        library.history.redo();
        assertEquals(after, cards(library, id));
    }

    @Test
    void aNewDeckIsTakenBackWithItsLog() throws Exception {
        var library = library("a");
        var id = keep(library, rows("敢想敢干")).report().id();
        var cards = cards(library, id);
        library.history.undo();
        assertTrue(library.reports.ids().isEmpty());
        assertEquals(0, library.log.of(id, "anki:b").size());
        library.history.redo();
        assertEquals(cards, cards(library, id));
        assertEquals(2, library.log.of(id, "anki:b").size());
        library.history.undo();
        keep(library, rows("敢想敢干"));
        assertEquals(cards, cards(library, id));
        assertEquals(2, library.log.of(id, "anki:b").size());
    }

    @Test
    void gradesGoOnFromWhatTheDeckBroughtAndAreTakenBackToIt() throws Exception {
        var library = library("a");
        var id = keep(library, rows("敢想敢干")).report().id();
        var card = new CardId(id, "anki:b");
        var came = library.cards.memory(id, "anki:b").orElseThrow();
        var review = library.gradebook.grade(card, Rating.GOOD, 1000, Review.Source.CARD);
        assertEquals(5, library.cards.memory(id, "anki:b").orElseThrow().reviews());
        var upkeep = new Upkeep(library.database, library.cards, library.log, library.rules);
        assertEquals(List.of(), upkeep.verify().astray());
        assertEquals(0, upkeep.recompute());
        library.gradebook.undo(review);
        assertEquals(came, library.cards.memory(id, "anki:b").orElseThrow());
        library.keeping().forget(List.of(card));
        assertEquals(Memory.NEW, library.cards.memory(id, "anki:b").orElseThrow());
        assertEquals(List.of(), upkeep.verify().astray());
        library.history.undo();
        assertEquals(came, library.cards.memory(id, "anki:b").orElseThrow());
    }

    /// The newer file has a grade more. It is taken over where nothing was graded here, and nowhere else.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCardGradedHereKeepsItsMemory(boolean gradedHere) throws Exception {
        var library = library("a");
        var id = keep(library, rows("敢想敢干")).report().id();
        if (gradedHere) {
            library.gradebook.grade(new CardId(id, "anki:b"), Rating.GOOD, 1000, Review.Source.CARD);
        }
        var before = cards(library, id).get("anki:b");
        int graded = library.log.of(id, "anki:b").size();
        var later = library.now.plus(Duration.ofDays(1));
        var learnedMore =
                card(12, 2, 7, 0, 2, 2, 90, 40, 2500, 5, 1, 3, "{\"s\":40,\"d\":6,\"lrt\":%d}".formatted(later.getEpochSecond()));
        var logMore = LOG + ", (%d, 12, 0, 3, 40, 30, 2500, 5000, 1)".formatted(later.toEpochMilli());
        var file = Stream.of(rows("敢想敢干")).map(row -> row.equals(LEARNED) ? learnedMore : row.equals(LOG) ? logMore : row).toArray(String[]::new);
        keep(library, file);
        var after = cards(library, id).get("anki:b");
        assertEquals(gradedHere ? before.memory().stability() : 40, after.memory().stability());
        assertEquals(5, after.memory().reviews());
        assertEquals(gradedHere ? graded : graded + 1, library.log.of(id, "anki:b").size());
        assertEquals(gradedHere, before.equals(after));
    }

    /// What goes out as a deck comes into another library with tags, words, schedule and log, and out of that unchanged.
    @Test
    void thereAndBack() throws Exception {
        var library = library("a");
        var id = library.importing().importBuiltIn().report().id();
        int i = 0;
        for (var card : List.copyOf(cards(library, id).values())) {
            if (i++ % 3 == 0) {
                library.gradebook.grade(card.id(), i % 2 == 0 ? Rating.GOOD : Rating.EASY, 1000, Review.Source.CARD);
                library.keeping().tag(List.of(card.id()), List.of("重点" + i % 2), List.of());
                library.pass(Duration.ofHours(7).plusMillis(13));
            }
        }
        var second = library("b");
        second.now = library.now;
        var there = transfer(library, id, second);
        var third = library("c");
        third.now = library.now;
        var back = transfer(second, there, third);
        assertEquals(cards(second, there).size(), cards(library, id).size());
        assertEquals(memories(library, id), memories(second, there));
        var expected = said(second, there);
        var found = said(third, back);
        for (int at = 0; at < expected.size(); at++) {
            assertEquals(expected.get(at), found.get(at));
        }
        assertEquals(memories(second, there), memories(third, back));
    }

    private String transfer(TestLibrary from, String report, TestLibrary to) {
        var file = folder.resolve("there.apkg");
        from.exporting().export(new Exporting.Wish(report, "apkg", Set.of(), MaskLevel.KEYWORDS, "", "zh"), file, Steps.UNWATCHED);
        return to.importing().importFile(file).report().id();
    }

    private static List<String> memories(TestLibrary library, String report) {
        return library.cards.list(Scope.report(report).selection()).stream()
                .map(card -> card.memory() + " " + card.handling().tags() + " "
                        + library.log.of(report, card.card().key()).stream().map(review -> review.at() + " " + review.rating()).toList())
                .sorted()
                .toList();
    }

    private static List<String> said(TestLibrary library, String report) {
        return library.cards.list(Scope.report(report).selection()).stream()
                .map(card -> card.card().key() + card.card().prompt() + card.card().answer() + card.handling())
                .sorted()
                .toList();
    }
}
