package yandu.analysis.border;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.analysis.text.Resource;

class BorderNetTest {
    @Test
    void theListIsReadAsItIsWritten() {
        var lines = Resource.lines(BorderNet.LIST);
        assertEquals(lines, NetMatrices.of(lines).lines());
    }

    @Test
    void everyWordStandsOnceInTheList() {
        var words = NetMatrices.of(Resource.lines(BorderNet.LIST)).words();
        assertEquals(words.size(), new HashSet<>(words).size());
    }

    @Test
    void theBuildMakesNumbersOfTheList() {
        var compiled = Resource.bytes(BorderNet.COMPILED);
        assertTrue(compiled.isPresent(), "the build makes " + BorderNet.COMPILED);
        assertArrayEquals(BorderModel.compile(), compiled.orElseThrow());
    }

    @Test
    void numbersAreReadAsTheyWereWritten() {
        var bytes = NetTables.of(NetMatrices.of(List.of("创新"), new byte[NetMatrices.DIMENSIONS])).bytes();
        assertArrayEquals(bytes, BorderNet.read(bytes).orElseThrow().bytes());
        bytes[0]++;
        assertEquals(Optional.empty(), BorderNet.read(bytes));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 1", "3, 2", "4, 2", "5, 3", "500, 3"})
    void howOftenAWordStands(int times, int step) {
        assertEquals(step, BorderNet.step(times));
    }
}
