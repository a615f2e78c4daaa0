package yandu.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1m 10m           | 1m 10m",
                "1 10             | 1m 10m",
                "60s, 600s        | 1m 10m",
                "90s 60m 24h      | 90s 1h 24h",
                "1d               | 24h",
                "`  `             | ``",
                "1m，10m、1h       | 1m 10m 1h",
                "0m               | refused",
                "2d               | refused",
                "1w               | refused",
                "-1m              | refused",
                "1.5m             | refused",
                "1 2 3 4 5 6 7 8 9 10 11 | refused",
                "999999999999999  | refused",
            })
    void textToStepsAndBack(String text, String again) {
        var expected = again.equals("refused") ? Optional.empty() : Optional.of(again);
        assertEquals(expected, Steps.read(text).map(Steps::write));
    }
}
