package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yandu.analysis.text.Resource;

/// What the build makes of a list of weights is that list, and is not taken for another.
class PhraseWeightsTest {
    private static final PhraseWeights WEIGHTS =
            PhraseWeights.of(List.of("ALWAYS 0 -2", "CHARS_FIRST 海岛 1", "ROLES_AROUND LINE.COMMA 0.25 -0.5"));

    @ParameterizedTest
    @ValueSource(strings = {PhraseModel.LIST, PhraseModel.ENGLISH_LIST})
    void theBuildMakesNumbersOfTheLists(String list) {
        var compiled = Resource.bytes(PhraseWeights.compiled(list));
        assertTrue(compiled.isPresent(), () -> "the build makes " + PhraseWeights.compiled(list));
        assertArrayEquals(PhraseWeights.compile(list), compiled.orElseThrow());
        assertAlike(PhraseWeights.of(Resource.lines(list)), PhraseWeights.bundled(list));
    }

    @Test
    void isReadAsItWasWritten() {
        var read = PhraseWeights.read(WEIGHTS.bytes(7), 7).orElseThrow();
        assertAlike(WEIGHTS, read);
        assertEquals(Cue.CHARS_FIRST.ordinal(), PhraseWeights.cue(read.signs()[1]));
        assertEquals(Cue.CHARS_FIRST.parse("海岛"), PhraseWeights.value(read.signs()[1]));
    }

    @ParameterizedTest
    @CsvSource({"80, 8", "79, 7", "8, 8", "0, 7"})
    void anotherStampOrLengthIsNotRead(int length, long stamp) {
        assertEquals(Optional.empty(), PhraseWeights.read(Arrays.copyOf(WEIGHTS.bytes(7), length), stamp));
    }

    private static void assertAlike(PhraseWeights expected, PhraseWeights read) {
        assertArrayEquals(expected.signs(), read.signs());
        assertArrayEquals(expected.weights(), read.weights());
        assertArrayEquals(expected.telling(), read.telling());
    }
}
