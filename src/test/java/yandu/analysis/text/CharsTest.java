package yandu.analysis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CharsTest {

    /// What is a Chinese character is said twice, for patterns and for single characters.
    @Test
    void patternsKnowTheSameChineseCharacters() {
        var han = Pattern.compile(Chars.HAN).asMatchPredicate();
        var differing = IntStream.rangeClosed(Character.MIN_VALUE, Character.MAX_VALUE)
                .filter(c -> Chars.isHan((char) c) != han.test(Character.toString(c)))
                .boxed()
                .toList();
        assertEquals(List.of(), differing);
    }
}
