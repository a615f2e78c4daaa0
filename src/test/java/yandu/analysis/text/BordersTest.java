package yandu.analysis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BordersTest {

    @Test
    void countsAsASearchThroughTheOffsetsDoes() {
        var random = new Random(5);
        for (int length : new int[] {1, 63, 64, 65, 128, 1_000}) {
            var offsets = random.ints(length / 3 + 1, 0, length).distinct().sorted().toArray();
            var borders = new Borders(offsets);
            for (int at = -2; at < length + 70; at++) {
                int place = Arrays.binarySearch(offsets, at);
                assertEquals(place >= 0, borders.has(at));
                assertEquals(place >= 0 ? place + 1 : -place - 1, borders.upTo(at));
            }
        }
    }
}
