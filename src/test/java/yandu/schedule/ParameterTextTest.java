package yandu.schedule;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterTextTest {
    private static final String NUMBERS = ParameterText.numbers(Parameters.DEFAULT);

    @Test
    void thePublishedOnesAreAnEmptyText() {
        assertEquals("", ParameterText.write(Parameters.DEFAULT));
        assertEquals(new ParameterText(Parameters.DEFAULT, List.of()), ParameterText.read("  "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "[%s]", "  %s ", "%s,"})
    void theTextOfOtherProgramsIsUnderstood(String form) {
        assertEquals(
                new ParameterText(Parameters.DEFAULT, List.of()), ParameterText.read(form.formatted(NUMBERS)));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        var text = ParameterText.write(Simulated.TRUE);
        assertEquals(new ParameterText(Simulated.TRUE, List.of()), ParameterText.read(text));
    }

    @ParameterizedTest
    @CsvSource({
        "'1, 2, 3', parameters.flaw.count, 3",
        "'0.2 x 3', parameters.flaw.number, 1",
        "'NaN', parameters.flaw.number, 0",
        "'1e999', parameters.flaw.number, 0",
    })
    void aTextThatIsNoneGivesThePublishedOnesAndSaysWhy(String text, String key, int argument) {
        var read = ParameterText.read(text);
        assertEquals(Parameters.DEFAULT, read.parameters());
        assertEquals(List.of(key), read.flaws().stream().map(ParameterText.Flaw::key).toList());
        assertEquals(argument, read.flaws().getFirst().arguments().getFirst());
    }

    @Test
    void everyNumberOutOfBoundsIsNamedAndMovedToItsBound() {
        var read = ParameterText.read(NUMBERS.replace("6.4133", "12").replace("0.1542", "-1"));
        assertEquals(
                List.of(List.of(4, "12", "1", "10", "10"), List.of(20, "-1", "0.1", "0.8", "0.1")),
                read.flaws().stream().map(ParameterText.Flaw::arguments).toList());
        assertEquals(10, read.parameters().get(4));
        assertEquals(0.1, read.parameters().get(20));
        assertEquals(Parameters.DEFAULT.get(0), read.parameters().get(0));
    }

    @Test
    void olderParametersHaveNoSameDayEffectAndMayNotLeaveTheirBoundsEither() {
        var v = Vectors.numbers(Vectors.of("migrate_17").get("in"));
        v[0] = 5000;
        var read = ParameterText.read(Arrays.toString(v));
        assertEquals(1, read.flaws().size());
        assertEquals(100, read.parameters().get(0));
        assertArrayEquals(
                new double[] {0, 0, 0}, Arrays.copyOfRange(read.parameters().toArray(), 17, 20));
    }
}
