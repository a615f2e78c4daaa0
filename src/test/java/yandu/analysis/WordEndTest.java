package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordEndTest {

    /// What is left of a word when its number is written.
    @ParameterizedTest
    @CsvSource(textBlock = """
            the, the
            reform, reform
            development, opment
            employment, oyment
            one-off, ne-off
            it's, it's
            2030, ####
            café, caf#
            $5bn, ##bn
            '', _
            """)
    void keepsTheLastSixLetters(String word, String letters) {
        assertEquals(letters, WordEnd.write(WordEnd.of(word)));
    }

    @ParameterizedTest
    @CsvSource({"reform", "opment", "it's", "####", "_"})
    void readsWhatItWrites(String letters) {
        assertEquals(letters, WordEnd.write(WordEnd.of(letters)));
    }
}
