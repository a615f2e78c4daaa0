package yandu.analysis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordNumbersTest {

    /// By word: its number, and how often its words stand in the text.
    @ParameterizedTest
    @CsvSource({"改革、创新、改革, 0 1 2 1 0, 2 2 1 2 2", "改革，创新, 0 1 2, 1 1 1", "'', '', ''"})
    void wordsAreNumberedAsTheyCome(String text, String numbers, String counts) {
        var numbered = numbered(text);
        assertEquals(numbers, words(numbered).mapToObj(w -> "" + numbered.number(w)).collect(Collectors.joining(" ")));
        assertEquals(
                counts,
                words(numbered).mapToObj(w -> "" + numbered.count(numbered.number(w))).collect(Collectors.joining(" ")));
    }

    /// White space of different kinds is counted apart and known by the same key.
    @Test
    void allWhiteSpaceIsOneWord() {
        var numbered = numbered("改革 创新\u3000改革\n");
        assertEquals(numbered.keyAt(1), numbered.keyAt(3));
        assertEquals(1, numbered.count(numbered.number(3)));
        assertEquals(numbered.keyAt(5), numbered.keyAt(-1));
        assertEquals(WordKey.OF_LINE, numbered.keyAt(6));
    }

    @Test
    void theTableGrowsWithTheWords() {
        var numbered = numbered(IntStream.range(0, 5000).mapToObj(i -> i + " ").collect(Collectors.joining()).repeat(2));
        assertEquals(5001, numbered.different());
        words(numbered).forEach(word -> {
            var written = WordKey.word(numbered.text(), numbered.words(), word);
            assertEquals(WordKey.of(written), numbered.keyAt(word), written);
        });
    }

    private static IntStream words(WordNumbers numbered) {
        return IntStream.range(0, numbered.words().count());
    }

    private static WordNumbers numbered(String text) {
        return new WordNumbers(text, Segmenter.words(text, Lexicon.BUNDLED));
    }
}
