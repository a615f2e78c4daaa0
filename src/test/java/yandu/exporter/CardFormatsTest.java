package yandu.exporter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import yandu.analysis.Steps;
import yandu.exporter.PackCard.Logged;
import yandu.exporter.StudyPack.Part;
import yandu.i18n.Language;
import yandu.importer.ApkgImporter;
import yandu.importer.Importers;
import yandu.schedule.Memory;
import yandu.schedule.Memory.Phase;
import yandu.schedule.Rating;
import yandu.schedule.Review;
import yandu.study.Answer;
import yandu.study.Card;
import yandu.study.CardKind;
import yandu.study.Handling;
import yandu.study.OwnCard;
import yandu.study.Prompt;

/// Cards for Anki and for spreadsheets.
class CardFormatsTest {
    private static final Instant NOW = Packs.NOW;
    private static final String CLOZE = "{{c1::北京::首都}}是{{c2::中国{{c1::的}}}}城市 <b>";

    @TempDir Path folder;

    @Test
    void aTableIsReadBackCharacterByCharacter() throws IOException {
        var odd = List.of("=1+1", "a\tb", "他说\"好\"", "两\n行", "#注", "<b>&", "+86", "", " 空 ");
        var cards = odd.stream().map(text -> card("k" + odd.indexOf(text), text, text)).toList();
        var rows = Rfc4180.parse(text("tsv", cards), '\t');
        assertEquals("#columns:guid", rows.get(6).getFirst());
        assertEquals(List.of("#separator:tab", "#html:true", "#notetype:研读 问答", "#deck:研读::<标题> & \"会议\"", "#guid column:1", "#tags column:4"),
                text("tsv", cards).lines().limit(6).toList());
        for (int i = 0; i < odd.size(); i++) {
            var row = rows.get(7 + i);
            assertEquals(4, row.size());
            assertEquals(odd.get(i), unescaped(row.get(1)));
            assertEquals(odd.get(i), unescaped(row.get(2)));
            assertEquals("yandu::own yandu::area-1", row.get(3));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"=1+1|'=1+1", "+86|'+86", "-5|'-5", "@a|'@a", "一=二|一=二"})
    void noCellOfASpreadsheetIsAFormula(String text, String cell) throws IOException {
        var rows = Rfc4180.parse(text("csv", List.of(card("k", text, text))).substring(1), ',');
        assertEquals(List.of(cell, cell), rows.getLast().subList(1, 3));
        assertTrue(text("csv", List.of()).startsWith("\uFEFF#separator:comma\r\n"));
    }

    @Test
    void aClozeIsOneNoteWithACardForEveryNumber() throws Exception {
        var own = new OwnCard("own:1", CardKind.OWN_CLOZE, CLOZE, "见第一段", Optional.empty());
        var cards = own.sides().map(side -> new PackCard(new Card(side.key(), own.kind(), Prompt.own(side.front()), side.answer(), Packs.span("会议强调"), OptionalInt.empty()), Optional.of(own), Handling.NONE, Memory.NEW, List.of())).toList();
        try (var anki = anki(cards)) {
            assertEquals(List.of("{{c1::北京::首都}}是{{c2::中国{{c1::的}}}}城市 &lt;b&gt;\u001f见第一段"), anki.column("select flds from notes"));
            assertEquals(List.of("0", "1"), anki.column("select ord from cards order by ord"));
            assertEquals(List.of("1"), anki.column("select count(distinct nid) from cards"));
        }
    }

    @Test
    void blanksOfAFrontBecomeClozes() throws Exception {
        var one = made("p", "增强“" + Prompt.BLANK + "”，" + Prompt.BLANK, new Answer.Own("四个意识"));
        var two = made("s", Prompt.BLANK + "和" + Prompt.BLANK, new Answer.Own(List.of("甲", "乙")));
        var none = made("n", Prompt.BLANK + "、" + Prompt.BLANK + "、" + Prompt.BLANK, new Answer.Own(List.of("甲", "乙")));
        try (var anki = anki(List.of(one, two, none))) {
            assertEquals(
                    List.of("增强“{{c1::四个意识}}”，{{c1::四个意识}}", "{{c1::甲}}和{{c1::乙}}", Prompt.BLANK + "、" + Prompt.BLANK + "、" + Prompt.BLANK),
                    anki.column("select substr(flds, 1, instr(flds, char(31)) - 1) from notes, cards where cards.nid = notes.id order by due"));
        }
    }

    /// A card in review that was seen three times, one that is being learned, one forgotten, one suspended, one new.
    @Test
    void schedulingGoesAlong() throws Exception {
        var first = NOW.minus(Duration.ofDays(20));
        var reviews = List.of(
                new Logged(review(first, Rating.GOOD), Phase.NEW, 0),
                new Logged(review(first.plusSeconds(600), Rating.GOOD), Phase.LEARNING, 0),
                new Logged(review(first.plus(Duration.ofDays(3)), Rating.HARD), Phase.REVIEW, 3));
        var due = NOW.plus(Duration.ofDays(2));
        var known = new Memory(Phase.REVIEW, 19.5, 5.25, 0, Optional.of(due), Optional.of(first.plus(Duration.ofDays(3))), 3, 1);
        var learning = new Memory(Phase.LEARNING, 0.2, 6, 1, Optional.of(NOW.plusSeconds(600)), Optional.of(NOW), 1, 0);
        var forgotten = new Memory(Phase.RELEARNING, 1.5, 7, 0, Optional.of(NOW.plusSeconds(600)), Optional.of(NOW), 9, 2);
        var cards = List.of(
                with("known", known, Handling.NONE.withFlag(3).withMarked(true).withTags(List.of("重点")), reviews),
                with("learning", learning, Handling.NONE, List.of()),
                with("forgotten", forgotten, Handling.NONE, List.of()),
                with("aside", known, Handling.NONE.withSuspended(true), List.of()),
                with("new", Memory.NEW, Handling.NONE.withBuriedUntil(Optional.of(NOW.plusSeconds(9))), List.of()));
        try (var anki = anki(cards)) {
            assertEquals(
                    List.of("2 2 22 19 2500 3 1 3", "1 1 " + NOW.plusSeconds(600).getEpochSecond() + " 0 2500 1 0 0", "3 1 " + NOW.plusSeconds(600).getEpochSecond() + " 1 2500 9 2 0", "2 -1 22 19 2500 3 1 0", "0 -2 5 0 0 0 0 0"),
                    anki.column("select concat_ws(' ', type, queue, due, ivl, factor, reps, lapses, cards.flags) from cards join notes on nid = notes.id order by sfld = 'new', sfld = 'aside', sfld = 'forgotten', sfld = 'learning'"));
            assertEquals(
                    List.of("3 -600 0 0 0", "3 3 -600 2500 0", "2 19 3 2500 1"),
                    anki.column("select concat_ws(' ', ease, ivl, lastIvl, factor, type) from revlog order by id"));
            assertEquals(List.of(" 重点 marked yandu::own yandu::area-1 "), anki.column("select tags from notes where sfld = 'known'"));
            var data = JsonMapper.shared().readTree(anki.column("select cards.data from cards join notes on nid = notes.id where sfld = 'known'").getFirst());
            assertEquals(19.5, data.get("s").asDouble());
            assertEquals(5.25, data.get("d").asDouble());
            assertEquals(0.1542, data.get("decay").asDouble());
            assertEquals(first.plus(Duration.ofDays(3)).getEpochSecond(), data.get("lrt").asLong());
            // days are counted from the beginning of the study day of the first review: 04:00 in China
            assertEquals("20:00:00", anki.column("select time(crt, 'unixepoch') from col").getFirst());
            assertEquals("ok", anki.column("pragma integrity_check").getFirst());
        }
    }

    @Test
    void aNoteIsKnownAgainWhateverItsWordsBecome() throws Exception {
        try (var anki = anki(List.of(card("k", "旧", "旧"))); var again = anki(List.of(card("k", "新", "新"))); var other = anki(List.of(card("k2", "旧", "旧")))) {
            var ids = "select concat_ws(' ', guid, notes.id, mid, cards.id, did) from notes join cards on nid = notes.id";
            assertEquals(anki.column(ids), again.column(ids));
            assertNotEquals(anki.column("select guid from notes"), other.column("select guid from notes"));
            assertNotEquals(anki.column("select csum from notes"), again.column("select csum from notes"));
        }
    }

    @Test
    void whatAnkiWantsToFindIsThere() throws Exception {
        try (var anki = anki(List.of(card("k", "问", "答")))) {
            assertEquals(List.of("collection.anki2", "media"), anki.parts());
            for (var column : List.of("conf", "models", "decks", "dconf", "tags")) {
                JsonMapper.shared().readTree(anki.column("select " + column + " from col").getFirst());
            }
            var models = JsonMapper.shared().readTree(anki.column("select models from col").getFirst());
            assertTrue(models.has(anki.column("select mid from notes").getFirst()));
            var decks = JsonMapper.shared().readTree(anki.column("select decks from col").getFirst());
            assertEquals("研读::<标题> & \"会议\"", decks.get(anki.column("select did from cards").getFirst()).get("name").asString());
            assertEquals("Default", decks.get("1").get("name").asString());
            // SHA-1 of 问 begins with these four bytes
            assertEquals(List.of("3197941544"), anki.column("select csum from notes"));
        }
    }

    @Test
    void ourOwnImporterReadsItAsAPlainDeck() throws Exception {
        var file = folder.resolve("deck.apkg");
        Files.write(file, bytes("apkg", List.of(card("k", "两个<确立>", "核心"), made("p", "增强" + Prompt.BLANK, new Answer.Own("四个意识")))));
        assertTrue(new ApkgImporter().accepts(file, Files.readAllBytes(file)));
        var text = Importers.read(file).document().text();
        assertTrue(text.contains("两个<确立> —— 核心") && text.contains("增强四个意识"), text);
    }

    private static Review review(Instant at, Rating rating) {
        return new Review(0, "a", "known", at, rating, 4000, Review.Source.CARD, false);
    }

    private static PackCard card(String key, String front, String back) {
        return new PackCard(new Card(key, CardKind.OWN, Prompt.own(front), new Answer.Own(back), Packs.span("会议强调"), OptionalInt.of(1)), Optional.empty(), Handling.NONE, Memory.NEW, List.of());
    }

    private static PackCard made(String key, String front, Answer answer) {
        return new PackCard(new Card(key, CardKind.PHRASE_CLOZE, Prompt.own(front), answer, Packs.span("会议强调"), OptionalInt.empty()), Optional.empty(), Handling.NONE, Memory.NEW, List.of());
    }

    private static PackCard with(String key, Memory memory, Handling handling, List<Logged> reviews) {
        return new PackCard(card(key, key, key).card(), Optional.empty(), handling, memory, reviews);
    }

    private static String text(String format, List<PackCard> cards) throws IOException {
        return new String(bytes(format, cards), UTF_8);
    }

    private static byte[] bytes(String format, List<PackCard> cards) throws IOException {
        var out = new ByteArrayOutputStream();
        Exporters.of(format).orElseThrow().write(Packs.pack(EnumSet.noneOf(Part.class), Language.ZH, cards), Steps.UNWATCHED, out);
        return out.toByteArray();
    }

    private static String unescaped(String html) {
        return html.replace("<br>", "\n").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    }

    private Anki anki(List<PackCard> cards) throws Exception {
        var file = Files.createTempFile(folder, "deck", ".apkg");
        Files.write(file, bytes("apkg", cards));
        return new Anki(file);
    }

    /// A package opened with nothing but zip and SQLite.
    private static final class Anki implements AutoCloseable {
        private final ZipFile zip;
        private final Connection connection;

        Anki(Path file) throws Exception {
            zip = new ZipFile(file.toFile());
            var collection = file.resolveSibling(file.getFileName() + ".anki2");
            Files.copy(zip.getInputStream(zip.getEntry("collection.anki2")), collection);
            connection = DriverManager.getConnection("jdbc:sqlite:" + collection);
        }

        List<String> parts() {
            return zip.stream().map(entry -> entry.getName()).toList();
        }

        List<String> column(String sql) throws Exception {
            try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
                var all = new ArrayList<String>();
                while (rows.next()) {
                    all.add(rows.getString(1));
                }
                return all;
            }
        }

        @Override
        public void close() throws IOException, SQLException {
            connection.close();
            zip.close();
        }
    }
}
