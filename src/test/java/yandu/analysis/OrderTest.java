package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderTest {
    private static final double[] SPECIAL = {0, -0.0, 1, -1, 1e-300, -1e-300, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};

    @Test
    void greatestFirstAndEqualOnesAsTheyWere() {
        var random = new Random(11);
        for (int size : new int[] {0, 1, 2, 300, 5_000}) {
            var values = random.doubles(size)
                    .map(value -> value < 0.2 ? SPECIAL[random.nextInt(SPECIAL.length)] : Math.round(100 * value) - 60)
                    .toArray();
            var expected = IntStream.range(0, size).boxed()
                    .sorted(Comparator.comparingDouble((Integer i) -> values[i] + 0.0).reversed())
                    .mapToInt(Integer::intValue)
                    .toArray();
            assertArrayEquals(expected, Order.descending(values));
        }
    }

    @Test
    void leastFirst() {
        assertArrayEquals(new int[] {3, 1, 2, 0}, Order.ascending(new long[] {1L << 40, 7, 256, 0, 1}, 4));
    }

    @Test
    void endsOfThingsByTheirNumbers() {
        assertArrayEquals(new int[] {2, 2, 5, 6}, Order.ends(new int[] {2, 0, 2, 3, 0, 2}, 4));
    }
}
