package yandu.service;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static yandu.importer.AnkiFile.card;
import static yandu.importer.AnkiFile.note;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yandu.importer.AnkiFile;
import yandu.schedule.CardId;
import yandu.schedule.Watch;
import yandu.store.Database;

/// Decks that meet another deck: an older form of themselves, one that shares notes with them, one that is being kept when
/// somebody thinks better of it.
class DeckAgainTest {
    private static final String ONE_WAY = note(1, "a", 1, "", "四敢", "敢想敢干");
    private static final String BOTH_WAYS = note(2, "b", 2, "", "首都", "北京");

    @TempDir Path folder;
    private TestLibrary library;

    @BeforeEach
    void open() {
        library = new TestLibrary(folder.resolve("library"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Draft read(String... rows) throws Exception {
        var file = Files.write(folder.resolve("deck.apkg"), AnkiFile.old("collection.anki2", rows));
        return library.importing().read(file, Optional.empty());
    }

    private String keep(String... rows) throws Exception {
        return library.importing().keep(read(rows)).report().id();
    }

    private List<String> cards(String report) {
        return library.cards.list(Scope.report(report).selection()).stream()
                .map(card -> card.card().key() + " " + card.card().prompt().args().getFirst() + " " + card.card().answer().text())
                .toList();
    }

    /// Fields of a model whose second template asks for something else than the first.
    private static String[] threeFields(String extra) {
        return new String[] {
            note(1, "a", 2, "", "首都", "北京", extra),
            card(11, 1, 0),
            card(12, 1, 1),
            "update col set models = json_set(models, '$.2.flds', json('[{\"name\":\"Front\"},{\"name\":\"Back\"},{\"name\":\"Extra\"}]'),"
                    + " '$.2.tmpls[1].qfmt', '{{Extra}}', '$.2.tmpls[1].afmt', '{{Front}}')"
        };
    }

    @Test
    void whatChangedOnASecondTemplateAloneIsTakenOver() throws Exception {
        var id = keep(threeFields("故宫在哪里？"));
        assertEquals(List.of("anki:a 首都 北京", "anki:a:2 故宫在哪里？ 首都"), cards(id));
        var draft = read(threeFields("天坛在哪里？"));
        assertEquals(1, assertInstanceOf(Standing.Updated.class, draft.standing()).changed());
        assertEquals(id, library.importing().keep(draft).report().id());
        assertEquals(List.of("anki:a 首都 北京", "anki:a:2 天坛在哪里？ 首都"), cards(id));
        assertInstanceOf(Standing.Known.class, read(threeFields("天坛在哪里？")).standing());
    }

    @Test
    void aNoteThatTheNewerFileLacksStays() throws Exception {
        var id = keep(ONE_WAY, card(11, 1, 0), BOTH_WAYS, card(12, 2, 0), card(13, 2, 1));
        assertInstanceOf(Standing.Known.class, read(ONE_WAY, card(11, 1, 0)).standing());
        keep(ONE_WAY.replace("敢干", "敢闯"), card(11, 1, 0));
        assertEquals(List.of("anki:a 四敢 敢想敢闯", "anki:b 首都 北京", "anki:b:2 北京 首都"), cards(id));
    }

    @Test
    void decksThatShareFewNotesAreTwo() throws Exception {
        var first = keep(ONE_WAY, card(11, 1, 0), BOTH_WAYS, card(12, 2, 0));
        var other = new String[] {
            note(1, "a", 1, "", "四敢", "另一种说法"), card(11, 1, 0), note(3, "x", 1, "", "甲", "乙"), card(13, 3, 0), note(4, "y", 1, "", "丙", "丁"), card(14, 4, 0)
        };
        assertInstanceOf(Standing.Fresh.class, read(other).standing());
        var second = keep(other);
        assertEquals(List.of("anki:a 四敢 敢想敢干", "anki:b 首都 北京"), cards(first));
        assertEquals(List.of("anki:a 四敢 另一种说法", "anki:x 甲 乙", "anki:y 丙 丁"), cards(second));
        assertInstanceOf(Standing.Known.class, read(other).standing());
    }

    /// @param moment share of the work after which it is called off
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.45, 0.7, 0.95})
    void whoeverThinksBetterOfItHasTheLibraryAsItWas(double moment) throws Exception {
        library.importing().importBuiltIn();
        var before = bytes();
        var rows = new ArrayList<String>();
        for (int i = 1; i <= 300; i++) {
            rows.add(note(i, "n" + i, 1, "", "问" + i, "答" + i));
            rows.add(card(1000 + i, i, 7, 0, 2, 2, 90, 30, 2500, 4, 1, 3, ""));
            rows.add("insert into revlog values (" + (1_704_000_000_000L + i) + ", " + (1000 + i) + ", 0, 3, 1, 0, 0, 4000, 0)");
        }
        var draft = read(rows.toArray(String[]::new));
        var told = new ArrayList<Double>();
        assertThrows(CancellationException.class, () -> library.importing().keep(draft, share -> {
            told.add(share);
            if (share >= moment) {
                throw new CancellationException();
            }
        }));
        assertTrue(told.size() >= 1 + moment * 20, told.toString());
        assertEquals(told.stream().sorted().toList(), told);
        assertArrayEquals(before, bytes());
        assertEquals(300, library.importing().keep(draft).cards());
    }

    private byte[] bytes() throws Exception {
        library.database.close();
        return Files.readAllBytes(folder.resolve("library").resolve(Database.FILE));
    }

    /// The optimizer learns from cards of which it knows how they began, and only from them.
    @Test
    void theOptimizerLeavesOutCardsWhoseBeginningNobodyKnows() throws Exception {
        var id = keep(
                note(1, "whole", 1, "", "一", "有全部记录"), card(11, 1, 7, 0, 2, 2, 90, 30, 2500, 2, 0, 0, ""),
                note(2, "half", 1, "", "二", "只有后来的记录"), card(12, 2, 7, 0, 2, 2, 90, 30, 2500, 4, 1, 0, ""),
                note(3, "none", 1, "", "三", "没有记录"), card(13, 3, 7, 0, 2, 2, 90, 30, 2500, 4, 1, 0, ""),
                "insert into revlog values (1704000000123, 11, 0, 3, 1, 0, 0, 4000, 0), (1705000000123, 11, 0, 3, 30, 1, 2500, 4000, 1),"
                        + " (1705000000456, 12, 0, 3, 30, 1, 2500, 9000, 1), (1706000000456, 12, 0, 3, 30, 1, 2500, 9000, 1)");
        assertEquals(Set.of(new CardId(id, "anki:half"), new CardId(id, "anki:none")), library.log.withoutHistory());
        assertEquals(2, library.optimizing().optimize(Watch.NONE).reviews());
    }
}
