package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GreatestFirstTest {

    @ParameterizedTest
    @CsvSource({
        "'3',           '0'",
        "'1 2 3',       '2 1 0'",
        "'5 1 4 2 3 9', '5 0 2 4 3 1'",
        "'2 2 1',       '0 1 2'",
        "'1 2 2 2',     '1 2 3 0'",
        "'-1 0 -2',     '1 0 2'",
    })
    void givesTheGreatestFirst(String values, String order) {
        assertEquals(order, order(new GreatestFirst(numbers(values), -9), values.split(" ").length));
    }

    /// The greatest falls; what is the greatest then, and in which order all come.
    @ParameterizedTest
    @CsvSource({
        "'5 1 4 2 3', 4.5, true,  '0 2 4 3 1'",
        "'5 1 4 2 3', 3.5, false, '2 0 4 3 1'",
        "'5 1 4 2 3', 0,   false, '2 4 3 1 0'",
        "'5',         0,   true,  '0'",
    })
    void whatFallsComesLater(String values, double to, boolean stays, String order) {
        var open = new GreatestFirst(numbers(values), -9);
        assertEquals(stays, open.staysFirstAt(to));
        assertEquals(order, order(open, values.split(" ").length));
    }

    @Test
    void takesInWhatIsGreater() {
        var open = new GreatestFirst(new double[] {2, 0, -1, 3}, 0);
        assertEquals("3 0", order(open, 2));
        assertEquals(Double.NEGATIVE_INFINITY, open.value());
    }

    @Test
    void nothingLeftIsBelowAll() {
        var open = new GreatestFirst(new double[] {-7}, -9);
        assertEquals(-7, open.value());
        open.removeFirst();
        assertEquals(Double.NEGATIVE_INFINITY, open.value());
    }

    private static double[] numbers(String written) {
        return Arrays.stream(written.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    private static String order(GreatestFirst open, int count) {
        var order = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            order.add(Integer.toString(open.first()));
            open.removeFirst();
        }
        return String.join(" ", order);
    }
}
