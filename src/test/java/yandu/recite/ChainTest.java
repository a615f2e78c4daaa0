package yandu.recite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChainTest {

    private static Chain after(int items, String answers) {
        var chain = Chain.of(items);
        for (char answer : answers.toCharArray()) {
            chain = answer == '+' ? chain.said() : chain.failed();
        }
        return chain;
    }

    /// Round and item after the answers: + said, - missed.
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    3, '',       1, 1, 6
                    3, +,        2, 1, 5
                    3, ++,       2, 2, 4
                    3, +++,      3, 1, 3
                    3, +++++,    3, 3, 1
                    3, ++++++,   3, 4, 0
                    3, +++++++,  3, 4, 0
                    3, ++++++-,  3, 4, 0
                    3, -,        1, 1, 6
                    3, +-,       1, 1, 6
                    3, ++-,      1, 1, 6
                    3, ++++-,    2, 1, 5
                    3, +++++-,   2, 1, 5
                    3, +++++-+,  2, 2, 4
                    1, +,        1, 2, 0
                    """)
    void answersLeadHere(int items, String answers, int round, int at, int left) {
        var chain = after(items, answers);
        assertEquals(round, chain.round());
        assertEquals(at, chain.at());
        assertEquals(left, chain.left());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 8, 30})
    void whoMissesNothingSaysEachRoundOnce(int items) {
        var chain = Chain.of(items);
        int steps = 0;
        while (!chain.isDone()) {
            chain = chain.said();
            steps++;
        }
        assertEquals(items * (items + 1) / 2, steps);
        assertTrue(chain.missed().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "+, 1", "++, 1", "+++, 2", "++++, 2", "-, 1", "+-, 1", "++-, 2", "+++++-, 3", "++++++, 3"})
    void soManyWereAsked(String answers, int items) {
        assertEquals(items, after(3, answers).asked());
    }

    @Test
    void whatWasMissedIsRemembered() {
        assertEquals(Set.of(), after(3, "++++++").missed());
        assertEquals(Set.of(1, 2), after(3, "-++-").missed());
    }

    @Test
    void nothingIsNoList() {
        assertThrows(IllegalArgumentException.class, () -> Chain.of(0));
    }
}
