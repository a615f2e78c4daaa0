package yandu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The JSON that other programs rely on, field by field, on the built-in report in a real library.
class JsonTest {
    private static final Path REPORT = Path.of("resources/yandu/reports/shanxi-2023-05-25.txt");
    private static final Set<String> TYPES =
            Set.of("single", "multiple", "truefalse", "bank", "typed", "order", "match", "classify", "odd");

    @TempDir static Path folder;
    private static Terminal terminal;
    private static String text;

    @BeforeAll
    static void open() throws IOException {
        terminal = new Terminal(folder);
        text = Files.readString(REPORT);
    }

    @Test
    void analyzePrintsOneObjectAFile() {
        assertEquals(0, terminal.run("analyze", "--json", REPORT.toString(), REPORT.toString()));
        var lines = terminal.out().lines().toList();
        assertEquals(2, lines.size());
        var report = new JsonMapper().readTree(lines.getFirst());
        assertEquals(REPORT.toString(), report.get("file").asString());
        assertEquals("山西省委召开全省领导干部会议", report.get("title").asString());
        assertEquals(text, report.get("text").asString());
        assertEquals(text.length(), report.get("chars").asInt());
        var item = report.get("lists").get(0).get("items").get(0);
        assertFields(item, "label", "ordinal", "heading", "start", "end", "measures", "lists");
        assertTrue(words(item).startsWith(item.get("label").asString()));
        var measure = item.get("measures").get(0);
        assertEquals(measure.get("text").asString(), words(measure));
        double score = 2;
        for (var phrase : report.get("phrases")) {
            assertFields(phrase, "text", "kind", "score", "occurrences");
            assertTrue(phrase.get("score").asDouble() <= score, "best first");
            score = phrase.get("score").asDouble();
            assertEquals(phrase.get("text").asString(), words(phrase.get("occurrences").get(0)));
        }
    }

    /// Places can be compared with those in the file, though heads of pages are left out of what is read.
    @Test
    void analyzeKeepsThePlacesOfTheFile() throws IOException {
        var raw = "修路的安排\n一、选线，绕开第1页，共2页农田。\n二、施工，保证安全。\n";
        var file = Files.writeString(folder.resolve("pages.txt"), raw);
        assertEquals(0, terminal.run("analyze", "--json", file.toString()), terminal.err());
        var report = new JsonMapper().readTree(terminal.out());
        assertEquals(raw, report.get("text").asString());
        assertEquals(raw.length(), report.get("chars").asInt());
        var item = report.get("lists").get(0).get("items").get(1);
        assertEquals(raw.indexOf("二、"), item.get("start").asInt());
        assertEquals(raw.length() - 1, item.get("end").asInt());
        var measure = report.get("lists").get(0).get("items").get(0).get("measures").get(0);
        assertEquals("绕开农田", measure.get("text").asString());
        assertEquals("绕开第1页，共2页农田", raw.substring(measure.get("start").asInt(), measure.get("end").asInt()));
    }

    @Test
    void listAndShowTellTheSameOfAReport() {
        var listed = run("list", "--json").get(0);
        assertFields(listed, "id", "title", "date", "phrases", "cards", "due", "mastery");
        assertEquals("2023-05-25", listed.get("date").asString());
        for (var word : List.of(listed.get("id").asString(), listed.get("id").asString().substring(0, 4), "干部会议")) {
            var shown = run("show", word, "--json");
            assertFields(shown, "id", "title", "date", "phrases", "cards", "due", "mastery", "repairs");
            listed.propertyNames().forEach(name -> assertEquals(listed.get(name), shown.get(name), name));
        }
    }

    @Test
    void showTellsTheRepairsAsTheImportDid() throws IOException {
        var file = Files.writeString(folder.resolve("换行.html"), "<title>通知</title><nav>首页</nav><article><h1>通知</h1><p>一要重视学习，\u2f00定要重视实践。</p></article>");
        var imported = run("import", "--json", file.toString()).get(0);
        assertFalse(imported.get("repairs").isEmpty());
        assertEquals(imported.get("repairs"), run("show", imported.get("id").asString(), "--json").get("repairs"));
    }

    @Test
    void importTellsWhatBecameOfEachFile() throws IOException {
        var file = Files.writeString(folder.resolve("另一篇.txt"), "另一篇报告\n一要重视学习，二要重视实践。\n");
        var first = run("import", "--json", file.toString());
        assertFields(first.get(0), "id", "title", "source", "known", "corrected", "encoding", "encodings", "areas", "phrases", "cards", "repairs");
        assertFalse(first.get(0).get("known").asBoolean());
        assertTrue(run("import", "--json", file.toString()).get(0).get("known").asBoolean());
    }

    @Test
    void aCorrectedTextTakesThePlaceOfTheOldOrStandsBesideIt() throws IOException {
        var file = folder.resolve("另一篇.txt");
        var id = new ArrayList<String>();
        for (var command : List.of("", "", "--apart")) {
            Files.writeString(file, "另一篇报告\n一要重视学习，二要重视实践，三要重视调查研究。\n第%d稿。\n".formatted(id.size()));
            var row = run(Stream.of("import", "--json", command, file.toString()).filter(word -> !word.isEmpty()).toArray(String[]::new)).get(0);
            assertEquals(id.size() == 1, row.get("corrected").asBoolean(), command);
            id.add(row.get("id").asString());
        }
        assertEquals(id.get(0), id.get(1));
        assertNotEquals(id.get(0), id.get(2));
        assertEquals(3, run("list", "--json").size());
    }

    @Test
    void cardsAreFoundInTheText() {
        var cards = run("cards", "山西", "--json");
        assertTrue(cards.size() > 50, () -> "only " + cards.size());
        for (var card : cards) {
            assertFields(card, "key", "kind", "front", "back", "report", "start", "end", "expansionSource");
            if (card.get("expansionSource").isNull()) {
                checkPieces(card.get("back").asString().lines().toList(), words(card));
            }
        }
        var figures = run("cards", "山西", "--json", "--kind", "figure");
        assertTrue(figures.size() > 0 && figures.size() < cards.size());
        figures.forEach(card -> assertEquals("figure", card.get("kind").asString()));
    }

    /// An answer in one piece is what stands there; one in several pieces, a line each, stands there in that order.
    private static void checkPieces(List<String> pieces, String there) {
        if (pieces.size() == 1) {
            assertEquals(pieces.getFirst(), there);
        }
        int at = 0;
        for (var piece : pieces) {
            int found = there.indexOf(piece, at);
            assertTrue(found >= 0, () -> piece + " in " + there);
            at = found + piece.length();
        }
    }

    @Test
    void aSeedMakesAPaper() {
        var paper = run("quiz", "山西", "--count", "40", "--seed", "7", "--json");
        assertEquals(7, paper.get("seed").asInt());
        assertEquals(40, paper.get("questions").size());
        for (var asked : paper.get("questions")) {
            assertTrue(TYPES.contains(asked.get("type").asString()));
            assertEquals(words(asked), asked.get("explanation").asString());
            checkAnswer(asked);
        }
        assertEquals(paper, run("quiz", "山西", "--count", "40", "--seed", "7", "--json"));
    }

    private static void checkAnswer(JsonNode asked) {
        var answer = asked.get("answer");
        var options = list(asked.get("options"));
        switch (asked.get("type").asString()) {
            case "single", "odd" -> assertTrue(options.contains(answer.asString()));
            case "multiple", "bank" -> assertTrue(answer.isString() || options.containsAll(list(answer)));
            case "truefalse" -> assertTrue(answer.isBoolean());
            case "order" -> assertEquals(Set.copyOf(options), Set.copyOf(list(answer)));
            case "typed" -> assertTrue(answer.isString() || answer.isArray());
            default -> answer.forEach(pair -> assertTrue(options.contains(pair.get(1).asString())));
        }
    }

    @Test
    void onlyTheTypesAskedForAreAsked() {
        var paper = run("quiz", "山西", "--type", "single,order", "--count", "6", "--seed", "1", "--json");
        var types = new TreeSet<String>();
        paper.get("questions").forEach(asked -> types.add(asked.get("type").asString()));
        assertEquals(Set.of("single", "order"), types);
    }

    @Test
    void gradeTellsTheDifference() {
        var grade = run("grade", "--expected", "17项民生政策", "--typed", "12项民生策", "--json");
        assertFields(grade, "verdict", "ratio", "diff");
        assertEquals("wrong", grade.get("verdict").asString());
        assertFields(grade.get("diff").get(0), "op", "expected", "typed");
        assertEquals("right", run("grade", "--expected", "“四敢”", "--typed", "四 敢", "--json").get("verdict").asString());
    }

    @Test
    void scheduleReplaysALogRowByRow() throws IOException {
        var log = folder.resolve("log.csv");
        Files.writeString(log, "review_time,card_id,review_rating\n1672576741589,827,3\n1672580003994,a b,2\n");
        var rows = run("schedule", "--log", log.toString(), "--json");
        assertFields(rows.get(0), "card_id", "rating", "review_time", "stability", "difficulty", "due");
        assertEquals(827, rows.get(0).get("card_id").asInt());
        assertEquals("a b", rows.get(1).get("card_id").asString());
        assertEquals(2.3065, rows.get(0).get("stability").asDouble(), 1e-4);
        assertEquals(1672576741589L + 600_000, rows.get(0).get("due").asLong());
        assertEquals(1672580003994L, rows.get(1).get("review_time").asLong());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // line 3 of the log     | what stands there
                "1,0,1672576741589       | 0",
                "1,9,1672576741589       | 9",
                "1,3,-5                  | -5",
                "1,3,99999999999999999   | 99999999999999999",
                "1,3,yesterday           | yesterday",
            })
    void whatIsNoReviewIsRefusedWithItsLine(String line, String found) throws IOException {
        var log = folder.resolve("bad.csv");
        Files.writeString(log, "card_id,rating,review_time\n1,3,1672576741589\n" + line + "\n");
        assertEquals(3, terminal.run("schedule", "--log", log.toString(), "--json"));
        assertEquals("", terminal.out());
        assertEquals(1, terminal.err().lines().count());
        assertTrue(terminal.err().contains("3") && terminal.err().contains(found), terminal.err());
    }

    @Test
    void aRowWrittenTwiceIsToldAndShownAndCountsOnce() throws IOException {
        var log = folder.resolve("twice.csv");
        var row = "1,3,1672576741589\n";
        Files.writeString(log, "card_id,rating,review_time\n" + row + row);
        assertEquals(0, terminal.run("schedule", "--log", log.toString(), "--json"));
        var rows = new JsonMapper().readTree(terminal.out());
        assertEquals(2, rows.size());
        assertEquals(rows.get(0), rows.get(1));
        assertEquals(
                "yandu: 1 rows are written twice, the first of them row 2: each counts once.",
                terminal.err().strip());
    }

    @Test
    void statsForeseeAnExam() {
        var plan = run("stats", "山西", "--exam", LocalDate.now().plusDays(20).toString(), "--json");
        assertFields(
                plan, "day", "cards", "going", "resting", "unseen", "freshNeeded", "areas", "load");
        assertTrue(plan.get("load").size() >= 19 && plan.get("load").size() <= 21);
        assertTrue(plan.get("going").asDouble() > plan.get("resting").asDouble());
        assertEquals(2, terminal.run("stats", "--exam", "2200-01-01"));
        assertEquals(1, terminal.err().lines().count());
    }

    @Test
    void statsHaveEightAreas() {
        var stats = run("stats", "山西", "--json");
        assertFields(stats, "cards", "seen", "due", "mastery", "areas", "days", "forecast");
        assertEquals(8, stats.get("areas").size());
        assertEquals(30, stats.get("days").size());
        assertEquals(14, stats.get("forecast").size());
        assertTrue(run("stats", "--json").get("cards").asInt() >= stats.get("cards").asInt());
    }

    @Test
    void exportWritesTheFileAndUpkeepFindsNothingWrong() throws IOException {
        for (var format : List.of("md", "html")) {
            var out = folder.resolve("out." + format);
            assertEquals(0, terminal.run("export", "山西", "--format", format, "--out", out.toString()), terminal.err());
            assertTrue(Files.readString(out).contains("一泓清水入黄河"));
        }
        var nowhere = folder.resolve("no/such/folder/out.md").toString();
        assertEquals(1, terminal.run("export", "山西", "--format", "md", "--out", nowhere));
        assertEquals(1, terminal.err().lines().count(), terminal.err());
        assertEquals(0, terminal.run("verify"), terminal.err());
        assertEquals(0, terminal.run("recompute"), terminal.err());
    }

    private static JsonNode run(String... arguments) {
        assertEquals(0, terminal.run(arguments), terminal.err());
        assertEquals("", terminal.err());
        return new JsonMapper().readTree(terminal.out());
    }

    private static String words(JsonNode place) {
        return text.substring(place.get("start").asInt(), place.get("end").asInt());
    }

    private static void assertFields(JsonNode node, String... names) {
        assertEquals(List.of(names), List.copyOf(node.propertyNames()));
    }

    private static List<String> list(JsonNode node) {
        return node.valueStream().map(JsonNode::asString).toList();
    }
}
