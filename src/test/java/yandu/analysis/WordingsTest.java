package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingsTest {

    /// Phrases of one text, and the number that each gets.
    @ParameterizedTest
    @CsvSource({
        "海岛经济|海岛|海岛经济|海岛,     0|1|0|1",
        "“两个确立”|两个确立|两个“确立”,   0|0|0",
        "蓝天 保卫战|蓝天保卫|蓝天保卫战,   0|1|0",
        "ＡＩ产业|ai产业|AI 产业|bi产业, 0|0|0|1",
        "”“|海|《》|一,              0|1|0|2",
        "Ab|b a|ba,                 0|1|1",
    })
    void sameWordsHaveTheSameNumber(String phrases, String numbers) {
        var wordings = new Wordings(phrases, 9);
        int at = 0;
        var found = new int[phrases.split("\\|").length];
        for (int i = 0; i < found.length; i++) {
            int end = phrases.indexOf('|', at) < 0 ? phrases.length() : phrases.indexOf('|', at);
            found[i] = wordings.number(at, end);
            at = end + 1;
        }
        assertArrayEquals(Stream.of(numbers.strip().split("\\|")).mapToInt(Integer::parseInt).toArray(), found);
    }
}
