package yandu.schedule;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yandu.schedule.FirstIntervals.Group;

class FirstStabilitiesTest {

    @Test
    void searchFindsTheReferenceValue() {
        var v = Vectors.of("init_s0_search");
        var groups = new ArrayList<Group>();
        for (int i = 0; i < v.get("delta_t").size(); i++) {
            int count = v.get("count").get(i).asInt();
            long recalled = Math.round(v.get("recall").get(i).asDouble() * count);
            groups.add(new Group(v.get("delta_t").get(i).asInt(), count, (int) recalled));
        }
        double usual = Parameters.DEFAULT.get(v.get("first_rating").asInt() - 1);
        double average = v.get("average_recall").asDouble();
        assertEquals(v.get("s0").asDouble(), FirstStabilities.search(groups, average, usual), 1e-4);
    }

    @Test
    void gapsAreFilledAsInTheReference() {
        var v = Vectors.of("smooth_and_fill");
        assertArrayEquals(
                Vectors.numbers(v.get("out1")),
                FirstStabilities.ordered(new double[] {0.4, 0, 2.3, 10.9}, new int[] {1, 0, 1, 1}),
                1e-4);
        assertArrayEquals(
                Vectors.numbers(v.get("out2")),
                FirstStabilities.ordered(new double[] {0, 0.35, 0, 0}, new int[] {0, 1, 0, 0}),
                1e-4);
    }

    /// Whatever is known, the four grow with the grade, and what was known in order stays.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
    void everyPatternOfGapsGivesFourGrowingValues(int known) {
        var values = new double[] {0.4, 1.2, 3.1, 15};
        var counts = new int[4];
        for (int i = 0; i < 4; i++) {
            counts[i] = known >> i & 1;
        }
        var filled = FirstStabilities.ordered(values, counts);
        for (int i = 0; i < 4; i++) {
            assertTrue(counts[i] == 0 || filled[i] == values[i]);
            assertTrue(i == 0 || filled[i] > filled[i - 1]);
        }
    }

    @Test
    void theValueWithMoreCardsBehindItWins() {
        var values = new double[] {2, 1, 3, 4};
        assertArrayEquals(
                new double[] {2, 2, 3, 4},
                FirstStabilities.ordered(values, new int[] {9, 5, 5, 5}), 1e-12);
        assertArrayEquals(
                new double[] {1, 1, 3, 4},
                FirstStabilities.ordered(values, new int[] {5, 9, 5, 5}), 1e-12);
    }
}
