package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yandu.analysis.text.Resource;
import yandu.analysis.text.Role;

/// What the build makes of a list of weights is that list, and is not taken for another.
class PhraseTableTest {
    private static final PhraseTable TABLE = PhraseTable.of(PhraseWeights.of(
            List.of("ALWAYS 0 -2 0.5", "CHARS_FIRST 海岛 1", "CHARS_FIRST 海洋 -3", "ROLES_AROUND LINE.COMMA 0.25 -0.5")));

    @ParameterizedTest
    @ValueSource(strings = {PhraseModel.LIST, PhraseModel.ENGLISH_LIST, PhraseModel.FRAGMENT_LIST})
    void theBuildMakesTablesOfTheLists(String list) {
        var compiled = Resource.bytes(PhraseTable.compiled(list));
        assertTrue(compiled.isPresent(), () -> "the build makes " + PhraseTable.compiled(list));
        assertArrayEquals(PhraseTable.compile(list), compiled.orElseThrow());
        assertArrayEquals(PhraseTable.compile(list), PhraseTable.bundled(list).bytes(stampOf(compiled.orElseThrow())));
    }

    private static long stampOf(byte[] compiled) {
        return ByteBuffer.wrap(compiled).getLong();
    }

    @ParameterizedTest
    @ValueSource(strings = {PhraseModel.LIST, PhraseModel.ENGLISH_LIST, PhraseModel.FRAGMENT_LIST})
    void everySignHasItsWeight(String list) {
        var weights = PhraseWeights.of(Resource.lines(list));
        var table = PhraseTable.of(weights);
        for (int i = 0; i < weights.signs().length; i++) {
            var cue = Cue.at(PhraseWeights.cue(weights.signs()[i]));
            int value = PhraseWeights.value(weights.signs()[i]);
            double found = cue.isOfMany() ? table.many().get(cue, value) : table.get(cue, value, 0);
            assertEquals(weights.weights()[i], PhraseTable.UNIT * found, 1e-9, () -> cue + " " + cue.write(value));
        }
    }

    @Test
    void onlyACueOfTellingGainsWhereATextTells() {
        assertEquals(-1000, TABLE.get(Cue.ALWAYS, 0, 2));
        assertEquals(250, TABLE.get(Cue.ROLES_AROUND, Cue.roles(Role.LINE, Role.COMMA), 2));
    }

    @Test
    void aSignWithoutWeightWeighsNothing() {
        assertEquals(0, TABLE.get(Cue.ALWAYS, 1, 1));
        assertEquals(0, TABLE.get(Cue.LENGTH, 3, 1));
        assertEquals(0, TABLE.get(Cue.ROLES_AROUND, Cue.roles(Role.NOUN, Role.NOUN), 1));
        assertEquals(1000, TABLE.many().get(Cue.CHARS_FIRST, Cue.chars('海', '岛')));
        assertEquals(0, TABLE.many().get(Cue.CHARS_LAST, Cue.chars('海', '岛')));
    }

    @Test
    void isReadAsItWasWritten() {
        var bytes = TABLE.bytes(7);
        assertArrayEquals(bytes, PhraseTable.read(bytes, 7).orElseThrow().bytes(7));
    }

    @ParameterizedTest
    @CsvSource({"0, 8", "-1, 7", "8, 7", "-1000, 7"})
    void anotherStampOrLengthIsNotRead(int longer, long stamp) {
        var bytes = TABLE.bytes(7);
        assertEquals(Optional.empty(), PhraseTable.read(Arrays.copyOf(bytes, Math.max(0, bytes.length + longer)), stamp));
    }
}
