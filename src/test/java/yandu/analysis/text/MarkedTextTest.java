package yandu.analysis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTextTest {

    @ParameterizedTest
    @CsvSource({
        "'',           ''",
        "改革,         ''",
        "改革，开放。, 2 5",
        "“一”3个a,     0 2 3 5",
        "一鿿㐀䷿,      2 3",
    })
    void goesFromMarkToMark(String text, String places) {
        assertEquals(places, places(text));
    }

    @Test
    void goesFarBetweenMarks() {
        var text = "改".repeat(200) + "。" + "革".repeat(64);
        assertEquals("200", places(text));
        assertEquals(265, new MarkedText(text).next(265));
    }

    private static String places(String text) {
        var marked = new MarkedText(text);
        var places = new StringJoiner(" ");
        for (int at = marked.next(0); at < text.length(); at = marked.next(at + 1)) {
            places.add(String.valueOf(at));
        }
        return places.toString();
    }
}
