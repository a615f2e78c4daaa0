package yandu.analysis.border;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// The weights of a net while it learns, or their slopes.
///
/// @param ofNumbers by unit, place and number of a vector
/// @param ofRoles by place, role and unit
/// @param ofSteps by place, step and unit
/// @param ofUnits by unit
/// @param outputs by output and unit
/// @param ofOutputs by output
record NetWeights(
        float[][] ofNumbers, float[] ofRoles, float[] ofSteps, float[] ofUnits, float[] outputs, float[] ofOutputs) {
    static final int NUMBERS = BorderNet.PLACES * NetMatrices.DIMENSIONS;
    private static final int UNITS = BorderNet.UNITS;

    /// How far the first weights lie from 0; the units' inputs then add up to about 1 where a third of the numbers counts.
    private static final float OF_NUMBERS = (float) Math.sqrt(3.0 / NUMBERS);
    private static final float OF_ROLES = 0.1f;
    private static final float OF_OUTPUTS = 0.01f;
    private static final float FIRST_INSIDE = -1;
    private static final float DECAY = 0.01f;

    static NetWeights zero() {
        return new NetWeights(
                new float[UNITS][NUMBERS],
                new float[BorderNet.PLACES * NetMatrices.ROLES * UNITS],
                new float[BorderNet.PLACES * BorderNet.STEPS * UNITS],
                new float[UNITS],
                new float[BorderNet.OUTPUTS * UNITS],
                new float[BorderNet.OUTPUTS]);
    }

    /// From where learning begins.
    static NetWeights first(RandomGenerator random) {
        var first = zero();
        for (var unit : first.ofNumbers) {
            fill(unit, OF_NUMBERS, random);
        }
        fill(first.ofRoles, OF_ROLES, random);
        fill(first.ofSteps, OF_ROLES, random);
        fill(first.outputs, OF_OUTPUTS, random);
        first.ofOutputs[BorderNet.INSIDE] = FIRST_INSIDE;
        return first;
    }

    private static void fill(float[] weights, float spread, RandomGenerator random) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (spread * random.nextGaussian());
        }
    }

    /// All weights, in arrays of always the same order.
    List<float[]> all() {
        return Stream.concat(Stream.of(ofNumbers), Stream.of(ofRoles, ofSteps, outputs, ofUnits, ofOutputs)).toList();
    }

    /// How fast the weights of each of [#all] decay: what units and outputs begin with does not.
    List<Float> decays() {
        return all().stream().map(weights -> weights == ofUnits || weights == ofOutputs ? 0 : DECAY).toList();
    }

    /// The same weights by other numbers.
    ///
    /// @param all as [#all] gives them
    static NetWeights of(List<float[]> all) {
        return new NetWeights(
                all.subList(0, UNITS).toArray(float[][]::new),
                all.get(UNITS), all.get(UNITS + 1), all.get(UNITS + 3), all.get(UNITS + 2), all.get(UNITS + 4));
    }

    /// As they are written down.
    ///
    /// @param seen the share of a vector's numbers that was seen while it learned
    NetMatrices matrices(List<String> words, byte[] vectors, float seen) {
        var numbers = new float[NUMBERS * UNITS];
        for (int unit = 0; unit < UNITS; unit++) {
            for (int i = 0; i < NUMBERS; i++) {
                numbers[i * UNITS + unit] = seen * ofNumbers[unit][i];
            }
        }
        return new NetMatrices(words, vectors, numbers, ofRoles, ofSteps, ofUnits, outputs, ofOutputs);
    }
}
