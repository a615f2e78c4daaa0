package yandu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosestTest {

    @ParameterizedTest
    @CsvSource({
        "推动高质量发展,        会议要求推动更高质量发展。,        推动更高质量发展",
        "推动高质量发展,        会议要求推进高质量发展。,          推进高质量发展",
        "推动高质量发展,        会议要求推动质量发展。,            推动质量发展",
        "一泓清水入黄河,        让一泓清水流入黄河，一泓清水。,    一泓清水流入黄河",
        "abcdef,               xxabcdefxx,                      abcdef"
    })
    void theFewestChanges(String quote, String text, String found) {
        assertEquals(found, Closest.to(quote, text, 0).orElseThrow().of(text));
    }

    @Test
    void ofEqualsTheNearest() {
        var text = "推进高质量发展。推进高质量发展。推进高质量发展。";
        assertEquals(new Span(8, 15), Closest.to("推动高质量发展", text, 9).orElseThrow());
        assertEquals(new Span(0, 7), Closest.to("推动高质量发展", text, 1).orElseThrow());
    }

    @Test
    void nothingIsLikeNothing() {
        assertEquals(Optional.empty(), Closest.to("", "文", 0));
        assertEquals(Optional.empty(), Closest.to("文", "", 0));
        assertEquals(Optional.empty(), Closest.to("甲乙", "丙丁戊", 0));
    }

    /// Against the plain table of distances, quotes of up to three words of bits.
    @Test
    void agreesWithThePlainTable() {
        var random = new Random(3);
        for (int round = 0; round < 300; round++) {
            var text = letters(random, 1 + random.nextInt(300));
            var quote = letters(random, 1 + random.nextInt(180));
            var found = Closest.to(quote, text, random.nextInt(300));
            int least = least(quote, text);
            int got = found.map(span -> distance(quote, span.of(text))).orElse(quote.length());
            assertEquals(least, got, quote + " in " + text);
            assertTrue(least <= quote.length());
        }
    }

    private static String letters(Random random, int length) {
        var letters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            letters.append((char) ('a' + random.nextInt(4)));
        }
        return letters.toString();
    }

    private static int least(String quote, String text) {
        return Arrays.stream(lastRow(quote, text, 0)).min().orElseThrow();
    }

    private static int distance(String quote, String whole) {
        return lastRow(quote, whole, 1)[whole.length()];
    }

    /// @param step between columns in the row above the first
    private static int[] lastRow(String quote, String text, int step) {
        var row = new int[text.length() + 1];
        for (int j = 0; j <= text.length(); j++) {
            row[j] = step * j;
        }
        for (int i = 1; i <= quote.length(); i++) {
            var next = new int[row.length];
            next[0] = i;
            for (int j = 1; j <= text.length(); j++) {
                int exchange = row[j - 1] + (quote.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1);
                next[j] = Math.min(exchange, 1 + Math.min(row[j], next[j - 1]));
            }
            row = next;
        }
        return row;
    }
}
