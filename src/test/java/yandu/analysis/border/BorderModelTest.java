package yandu.analysis.border;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yandu.analysis.text.Lexicon;
import yandu.analysis.text.Resource;
import yandu.analysis.text.Segmenter;
import yandu.analysis.text.WordKey;
import yandu.analysis.text.WordNumbers;

class BorderModelTest {
    private static final List<String> LINES = List.of(
            "ALWAYS 0 -2 -3",
            "CHAR_BEFORE 、 1 0",
            "ROLES_BEHIND PAUSE.FRAME.SENTENCE 0.5 0",
            "OFTEN 2.1 0.25 0.25",
            "WORD_BEFORE 创新 0 4",
            "CLAUSE_ENDS 创新 0 8");

    /// Cut 创新 、 创新 。
    @Test
    void addsUpTheSignsOfBothSides() {
        var text = "创新、创新。";
        var borders = BorderModel.of(LINES).borders(new WordNumbers(text, Segmenter.words(text, Lexicon.BUNDLED)), List.of(), 0);
        assertEquals(-2 + 0.25, borders.begins(0));
        assertEquals(-3 + 0.25 + 4, borders.ends(1));
        assertEquals(-2 + 1 + 0.5 + 0.25, borders.begins(2));
        assertEquals(-3 + 0.25 + 4 + 8, borders.ends(3));
        assertEquals(PhraseBorders.NEVER, borders.ends(0));
        assertEquals(PhraseBorders.NEVER, borders.begins(4));
    }

    @Test
    void anEmptyTextHasOneBorder() {
        var borders = BorderModel.of(LINES).borders(new WordNumbers("", Segmenter.words("", Lexicon.BUNDLED)), List.of(), 0);
        assertEquals(PhraseBorders.NEVER, borders.begins(0));
        assertEquals(PhraseBorders.NEVER, borders.ends(0));
    }

    @Test
    void everyWeightIsReadAsItIsWritten() {
        var lines = Resource.lines(BorderModel.LIST);
        var words = Vocabulary.of(lines.stream()
                .map(line -> line.split(" "))
                .filter(cells -> BorderSign.valueOf(cells[0]).isOfWords())
                .map(cells -> WordKey.hidden(cells[1]))
                .distinct()
                .toList());
        for (var line : lines) {
            var cells = line.split(" ");
            var sign = BorderSign.valueOf(cells[0]);
            assertEquals(cells[1], sign.write(sign.parse(cells[1], words), words));
            assertEquals(4, cells.length, line);
        }
    }

    @Test
    void theBuildMakesNumbersOfTheList() {
        var compiled = Resource.bytes(BorderModel.COMPILED);
        assertTrue(compiled.isPresent(), "the build makes " + BorderModel.COMPILED);
        assertArrayEquals(BorderModel.compile(), compiled.orElseThrow());
    }

    @Test
    void numbersAreReadAsTheyWereWritten() {
        var bytes = BorderWeights.of(LINES).bytes();
        assertArrayEquals(bytes, BorderWeights.read(bytes).orElseThrow().bytes());
        bytes[0]++;
        assertEquals(Optional.empty(), BorderWeights.read(bytes));
    }
}
