package yandu.schedule;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ParametersTest {

    @Test
    void outOfBoundsMovesToTheBound() {
        var high = new double[21];
        Arrays.fill(high, 1e9);
        var low = new double[21];
        Arrays.fill(low, -1e9);
        assertEquals(100, Parameters.of(high).get(0));
        assertEquals(0.8, Parameters.of(high).get(20));
        assertEquals(0.001, Parameters.of(low).get(0));
        assertEquals(0.1, Parameters.of(low).get(20));
        assertEquals(Parameters.DEFAULT, Parameters.of(Parameters.DEFAULT.toArray()));
    }

    @Test
    void wrongCountAndNotANumberAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Parameters.of(1, 2, 3));
        assertThrows(IllegalArgumentException.class, () -> Parameters.migrated(1, 2, 3));
        var w = Parameters.DEFAULT.toArray();
        w[7] = Double.NaN;
        assertThrows(IllegalArgumentException.class, () -> Parameters.of(w));
    }

    @Test
    void olderParametersAreCarriedOver() {
        var v = Vectors.of("migrate_17");
        var migrated = Parameters.migrated(Vectors.numbers(v.get("in")));
        assertArrayEquals(Vectors.numbers(v.get("out")), migrated.toArray(), 1e-4);
    }
}
