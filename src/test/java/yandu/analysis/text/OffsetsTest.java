package yandu.analysis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OffsetsTest {

    @Test
    void countsAsASearchThroughTheOffsetsDoes() {
        var random = new Random(5);
        for (int length : new int[] {1, 63, 64, 65, 128, 1_000}) {
            var offsets = random.ints(length / 3 + 1, 0, length).distinct().sorted().toArray();
            var some = new Offsets(offsets);
            for (int at = -2; at < length + 70; at++) {
                int place = Arrays.binarySearch(offsets, at);
                assertEquals(place >= 0, some.has(at));
                assertEquals(place >= 0 ? place + 1 : -place - 1, some.upTo(at));
            }
        }
    }

    @Test
    void findsCharactersOfAText() {
        var text = "渔港、渔船，海岛".repeat(30);
        var marks = Offsets.of(text, CharSet.of("、，"));
        for (int from = 0; from < text.length(); from++) {
            for (int to = from + 1; to <= text.length(); to++) {
                var part = text.substring(from, to);
                assertEquals(part.contains("、") || part.contains("，"), marks.any(from, to));
            }
        }
    }
}
