package yandu.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static yandu.importer.AnkiFile.card;
import static yandu.importer.AnkiFile.note;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yandu.importer.deck.CardHistory.Phase;
import yandu.importer.deck.DeckCard;
import yandu.importer.deck.DeckNote;

/// Decks of cards out of packages.
class DeckTest {
    private static final String[] ROWS = {
        note(1, "a", 1, " 重点  法条 ", "四敢", "<div>敢想</div><div>敢干&amp;敢闯</div>"),
        card(11, 1, 0),
        note(2, "b", 2, "", "首都", "北京<img src=\"x.png\">"),
        card(12, 2, 8, 0, 2, 2, 90, 30, 2500, 4, 1, 3, "{\"s\":12.5,\"d\":6.25,\"lrt\":1705000000}"),
        card(13, 2, 8, 1, 2, -1, 95, 10, 2300, 2, 0, 0, ""),
        note(3, "c", 3, "", "{{c1::北京::首都}}是{{c2::中国}}的城市", "补充"),
        card(14, 3, 0),
        card(15, 3, 1),
        note(4, "d", 1, "", "<img src=x.png>", "只有图"),
        card(16, 4, 0),
        note(5, "e", 99, "", "没有模板", "的笔记"),
        card(17, 5, 0),
        "insert into revlog values (1704000000123, 12, 0, 3, 1, 0, 0, 4000, 0), (1705000000456, 12, 0, 3, 30, 1, 2500, 99000, 1), (1705000000999, 12, 0, 0, 30, 1, 0, 0, 4)"
    };

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"collection.anki2", "collection.anki21", "collection.anki21b"})
    void allThreeFormsGiveTheSame(String form) throws Exception {
        var bytes = form.endsWith("b") ? AnkiFile.packed(ROWS) : AnkiFile.old(form, ROWS);
        var read = Importers.read(Files.write(folder.resolve("deck.apkg"), bytes));
        assertEquals("四敢 —— 敢想 敢干&敢闯\n首都 —— 北京\n北京是中国的城市 —— 补充\n", read.document().text());
        assertTrue(read.document().isDeck());
        assertEquals("法律", read.document().title());
        assertEquals(
                List.of(new Imported.Repaired("import.lost.cards", 2), new Imported.Repaired("import.lost.media", 1)), read.repairs());
        var deck = read.deck().orElseThrow();
        assertEquals(5, deck.cards());
        assertEquals(2, deck.learned());
        assertEquals(List.of("重点", "法条", "宪法"), deck.notes().get(0).tags());
        assertEquals(List.of("民法_总则"), deck.notes().get(1).tags());
        assertEquals("敢想\n敢干&敢闯", deck.notes().get(0).cards().getFirst().back());
        assertEquals(List.of("北京", "首都"), List.of(deck.notes().get(1).cards().get(1).front(), deck.notes().get(1).cards().get(1).back()));
        assertTrue(deck.notes().get(2).cloze());
        assertEquals("{{c1::北京::首都}}是{{c2::中国}}的城市", deck.notes().get(2).cards().getFirst().front());
    }

    @Test
    void scheduleAndLogAreThere() throws Exception {
        var deck = Importers.read(Files.write(folder.resolve("deck.apkg"), AnkiFile.old("collection.anki2", ROWS))).deck().orElseThrow();
        var history = deck.notes().get(1).cards().get(0).history();
        assertEquals(Phase.REVIEW, history.phase());
        assertEquals(12.5, history.fsrs().orElseThrow().stability());
        assertEquals(3, history.flag());
        assertEquals(Instant.ofEpochSecond(1_700_000_000L + 90 * 86_400L + 43_200), history.due().orElseThrow());
        assertEquals(2, history.grades().size());
        assertEquals(Instant.ofEpochMilli(1_705_000_000_456L), history.grades().getLast().at());
        assertEquals(60_000, history.grades().getLast().millis());
        var other = deck.notes().get(1).cards().get(1).history();
        assertTrue(other.suspended());
        assertEquals(2.3, other.ease());
        assertFalse(deck.notes().get(0).cards().getFirst().history().isLearned());
    }

    @Test
    void cardsAreInOrderWhateverOrderTheFileHas() throws Exception {
        var rows = new String[] {
            note(1, "a", 2, "", "首都", "北京"), note(2, "b", 1, "", "四敢", "敢想"), card(11, 1, 1), card(12, 2, 0), card(13, 1, 0), card(14, 9, 0),
            "create index ix_cards_nid on cards (nid)" // as Anki makes it: by it the cards come in the order in which they were made
        };
        var deck = Importers.read(Files.write(folder.resolve("deck.apkg"), AnkiFile.old("collection.anki2", rows))).deck().orElseThrow();
        assertEquals(List.of("a", "b"), deck.notes().stream().map(DeckNote::guid).toList());
        assertEquals(List.of("首都", "北京"), deck.notes().getFirst().cards().stream().map(DeckCard::front).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "{{#Back}}有{{Back}}{{/Back}}{{^Back}}无{{/Back}}?|有北京?",
        "{{type:Back}}{{Front}}|首都",
        "{{#None}}x{{/None}}{{text:Front}} {{Tags}}{{Deck}}|首都",
        "<style>a{}</style>{{Front}}<script>alert(1)</script>|首都",
        "{{Front|{{Front"
    })
    void sidesAreAsTheModelShowsThem(String format, String front) throws Exception {
        var rows = new String[] {
            note(1, "a", 1, "", "首都", "北京"), card(11, 1, 0), "update col set models = json_set(models, '$.1.tmpls[0].qfmt', '" + format + "')"
        };
        var deck = Importers.read(Files.write(folder.resolve("deck.apkg"), AnkiFile.old("collection.anki2", rows))).deck().orElseThrow();
        assertEquals(front, deck.notes().getFirst().cards().getFirst().front());
    }
}
