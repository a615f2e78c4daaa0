package yandu.analysis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The compiled table holds what was put in and nothing else, also after a journey through a file.
class WordTableTest {

    @Test
    void holdsWhatWasPutIn() throws IOException {
        var words = Map.of("改", 1, "改革", 2, "改革开放", 3, "开放", 0, "放", 5);
        var table = throughAFile(WordTable.of(words));
        words.forEach((word, number) -> assertEquals(number, table.get(word), word));
        for (var other : new String[] {"革", "改革开", "改放", "开", "改革开放放", "x", "\uffff"}) {
            assertEquals(WordTable.NONE, table.get(other), other);
        }
    }

    @Test
    void agreesWithAMapOnRandomStrings() throws IOException {
        var random = new Random(7);
        var words = new HashMap<String, Integer>();
        for (int i = 0; i < 3_000; i++) {
            words.put(string(random), i);
        }
        var table = throughAFile(WordTable.of(words));
        words.forEach((word, number) -> assertEquals(number, table.get(word), word));
        for (int i = 0; i < 20_000; i++) {
            var asked = string(random);
            assertEquals(words.getOrDefault(asked, WordTable.NONE), table.get(asked), asked);
        }
    }

    @Test
    void readsATraditionalCharacterAsTheSimplifiedUnlessItStandsInAWordItself() throws IOException {
        var table = throughAFile(WordTable.of(Map.of("发展", 1, "乾坤", 2, "干部", 3), List.of("發发", "乾干")));
        assertEquals(1, table.get("發展"));
        assertEquals(2, table.get("乾坤"));
        assertEquals(WordTable.NONE, table.get("乾部"));
    }

    @Test
    void nothingIsInAnEmptyTable() {
        assertEquals(WordTable.NONE, WordTable.of(Map.of()).get("改革"));
    }

    @Test
    void refusesATableOfAnotherVersion() throws IOException {
        var file = new ByteArrayOutputStream();
        WordTable.of(Map.of("改革", 1)).write(file);
        var bytes = file.toByteArray();
        bytes[3]++;
        assertEquals(Optional.empty(), WordTable.read(bytes));
    }

    @Test
    void theBuildCompiledTheWordListsAsTheyAre() {
        assertNotNull(Lexicon.class.getResource("/yandu/analysis/" + Lexicon.COMPILED), "the build makes " + Lexicon.COMPILED);
        var table = Lexicon.BUNDLED.table();
        WordLists.entries().forEach((word, entry) -> assertEquals(entry, table.get(word), word));
    }

    private static String string(Random random) {
        var string = new StringBuilder();
        for (int length = 1 + random.nextInt(4); length > 0; length--) {
            string.append((char) ('一' + random.nextInt(40)));
        }
        return string.toString();
    }

    private static WordTable throughAFile(WordTable table) throws IOException {
        var file = new ByteArrayOutputStream();
        table.write(file);
        return WordTable.read(file.toByteArray()).orElseThrow();
    }
}
