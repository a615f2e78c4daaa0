package yandu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What `trace`, `search` and `compare` print.
class SearchCommandsTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir Path folder;
    private Terminal terminal;

    @BeforeEach
    void prepare() throws IOException {
        terminal = new Terminal(folder.resolve("data"));
        for (int year : new int[] {2021, 2024}) {
            var file = folder.resolve("讲话-%d-03-05.txt".formatted(year));
            Files.writeString(file, "%d年讲话\n要坚持“两个确立”。%s\n".formatted(year, year == 2021 ? "强化“四敢”导向。" : "树牢“三项机制”。"));
            assertEquals(0, terminal.run("import", file.toString()));
        }
    }

    private JsonNode json(String... arguments) {
        assertEquals(0, terminal.run(arguments), terminal::err);
        return JSON.readTree(terminal.out());
    }

    @Test
    void traceListsEverySentenceFromTheNewestReportOn() {
        var rows = json("trace", "两个确立", "--json");
        assertEquals("2024-03-05", rows.get(0).get("date").asString());
        assertEquals("要坚持“两个确立”。", rows.get(0).get("sentence").asString());
        assertEquals(4, rows.get(0).get("end").asInt() - rows.get(0).get("start").asInt());
        assertEquals("2021-03-05", rows.get(rows.size() - 1).get("date").asString());
        assertEquals(0, terminal.run("trace", "没有这个提法"));
        assertTrue(terminal.out().contains("was not found"), terminal::out);
    }

    @Test
    void searchFindsBySound() {
        assertEquals("三项机制", found(json("search", "sxjz", "--json")));
        assertEquals("四敢", found(json("search", "siganz or sigan", "--json", "--count", "1")));
        assertEquals(2, terminal.run("search", "\"四敢"));
    }

    private static String found(JsonNode rows) {
        var row = rows.get(0);
        var sentence = row.get("sentence").asString();
        int length = row.get("end").asInt() - row.get("start").asInt();
        return sentence.substring(sentence.indexOf('“') + 1, sentence.indexOf('“') + 1 + length);
    }

    @Test
    void compareTellsWhatBecameOfPhrases() {
        var result = json("compare", "2021年讲话", "2024年讲话", "--json");
        assertTrue(result.get("kept").toString().contains("两个确立"), result::toString);
        assertTrue(result.get("dropped").toString().contains("四敢"), result::toString);
        assertTrue(result.get("fresh").toString().contains("三项机制"), result::toString);
    }
}
