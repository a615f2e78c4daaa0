package yandu.analysis.border;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// Some borders of a batch seen through a net: forward to its outputs, back to the slope of the loss. Some of what it sees
/// is left out by chance, other borders' other things each time, so that it leans on nothing alone (dropout: Srivastava and
/// others 2014). All loops go along arrays from where they begin, so that the compiler does many numbers at once.
final class NetSlice {
    /// How many borders.
    static final int SIZE = 128;

    /// The share of a vector's numbers, and of the units, that is seen.
    static final float SEEN = 0.8f;
    private static final float SEEN_UNITS = 0.9f;

    private static final int UNITS = BorderNet.UNITS;
    private static final int NUMBERS = NetWeights.NUMBERS;
    private static final int TOGETHER = 8;
    private static final int BYTE = 1 << Byte.SIZE;

    private final NetLessons lessons;
    /// By row of the vocabulary and number.
    private final float[] vectors;
    /// What is seen, by border and number, and by number and border.
    private final float[][] seen = new float[SIZE][NUMBERS];
    private final float[][] turned = new float[NUMBERS][SIZE];
    /// By unit and border: what comes into the unit, what of it goes on, and the slope of the loss by it.
    private final float[][] units = new float[UNITS][SIZE];
    private final float[][] shares = new float[UNITS][SIZE];
    private final float[][] slopes = new float[UNITS][SIZE];
    private final float[] errors = new float[BorderNet.OUTPUTS];

    NetSlice(NetLessons lessons, float[] vectors) {
        this.lessons = lessons;
        this.vectors = vectors;
    }

    /// Adds the slope of the loss at some borders.
    ///
    /// @param borders of which it sees those from `from` on
    /// @param slope to which it is added
    void learn(NetWeights net, int[] borders, int from, NetWeights slope, RandomGenerator random) {
        for (int i = 0; i < SIZE; i++) {
            look(lessons.firsts[borders[from + i]], seen[i], random);
        }
        for (int number = 0; number < NUMBERS; number++) {
            for (int i = 0; i < SIZE; i++) {
                turned[number][i] = seen[i][number];
            }
        }
        for (int unit = 0; unit < UNITS; unit++) {
            Arrays.fill(units[unit], net.ofUnits()[unit]);
            for (int number = 0; number < NUMBERS; number += TOGETHER) {
                add(units[unit], net.ofNumbers()[unit], turned, number);
            }
        }
        for (int i = 0; i < SIZE; i++) {
            addRoles(net, lessons.firsts[borders[from + i]], i);
        }
        rectify(random);
        for (int i = 0; i < SIZE; i++) {
            err(net, borders[from + i], i, slope);
        }
        for (int unit = 0; unit < UNITS; unit++) {
            for (int i = 0; i < SIZE; i += TOGETHER) {
                add(slope.ofNumbers()[unit], slopes[unit], seen, i);
            }
        }
        for (int i = 0; i < SIZE; i++) {
            slopeOfRoles(lessons.firsts[borders[from + i]], i, slope);
        }
    }

    /// Adds [#TOGETHER] rows, each as often as the amounts say, from `at` on.
    private static void add(float[] to, float[] amounts, float[][] rows, int at) {
        float a0 = amounts[at];
        float a1 = amounts[at + 1];
        float a2 = amounts[at + 2];
        float a3 = amounts[at + 3];
        float a4 = amounts[at + 4];
        float a5 = amounts[at + 5];
        float a6 = amounts[at + 6];
        float a7 = amounts[at + 7];
        var r0 = rows[at];
        var r1 = rows[at + 1];
        var r2 = rows[at + 2];
        var r3 = rows[at + 3];
        var r4 = rows[at + 4];
        var r5 = rows[at + 5];
        var r6 = rows[at + 6];
        var r7 = rows[at + 7];
        for (int i = 0; i < to.length; i++) {
            to[i] += a0 * r0[i] + a1 * r1[i] + a2 * r2[i] + a3 * r3[i] + a4 * r4[i] + a5 * r5[i] + a6 * r6[i] + a7 * r7[i];
        }
    }

    private void look(int first, float[] into, RandomGenerator random) {
        for (int place = 0; place < BorderNet.PLACES; place++) {
            int vector = lessons.vectors[first + place];
            int at = place * NetMatrices.DIMENSIONS;
            long chance = 0;
            for (int i = 0; i < NetMatrices.DIMENSIONS; i++) {
                chance = i % Long.BYTES == 0 ? random.nextLong() : chance >>> Byte.SIZE;
                boolean sees = vector != NetLessons.NO_VECTOR && (chance & BYTE - 1) < SEEN * BYTE;
                into[at + i] = sees ? vectors[vector * NetMatrices.DIMENSIONS + i] : 0;
            }
        }
    }

    private void addRoles(NetWeights net, int first, int border) {
        for (int place = 0; place < BorderNet.PLACES; place++) {
            int role = role(first, place);
            int step = step(first, place);
            for (int unit = 0; unit < UNITS; unit++) {
                units[unit][border] += net.ofRoles()[role + unit] + (step < 0 ? 0 : net.ofSteps()[step + unit]);
            }
        }
    }

    private int role(int first, int place) {
        return (place * NetMatrices.ROLES + lessons.roles[first + place]) * UNITS;
    }

    /// Below 0 for what is not counted.
    private int step(int first, int place) {
        int step = lessons.steps[first + place];
        return step == NetLessons.NO_STEP ? -1 : (place * BorderNet.STEPS + step) * UNITS;
    }

    private void rectify(RandomGenerator random) {
        for (int unit = 0; unit < UNITS; unit++) {
            for (int i = 0; i < SIZE; i++) {
                shares[unit][i] = units[unit][i] > 0 && random.nextFloat() < SEEN_UNITS ? 1 / SEEN_UNITS : 0;
                units[unit][i] *= shares[unit][i];
            }
        }
    }

    /// The slope of the loss by what comes into the units of a border; that by the outputs' weights is added at once.
    private void err(NetWeights net, int border, int at, NetWeights slope) {
        for (int output = 0; output < BorderNet.OUTPUTS; output++) {
            int place = border * BorderNet.OUTPUTS + output;
            float odds = lessons.signs[place] + net.ofOutputs()[output];
            for (int unit = 0; unit < UNITS; unit++) {
                odds += net.outputs()[output * UNITS + unit] * units[unit][at];
            }
            errors[output] = (float) ((1 / (1 + Math.exp(-odds)) - lessons.targets[place]) * lessons.counts[place]);
            slope.ofOutputs()[output] += errors[output];
        }
        for (int unit = 0; unit < UNITS; unit++) {
            float sum = 0;
            for (int output = 0; output < BorderNet.OUTPUTS; output++) {
                sum += errors[output] * net.outputs()[output * UNITS + unit];
                slope.outputs()[output * UNITS + unit] += errors[output] * units[unit][at];
            }
            slopes[unit][at] = sum * shares[unit][at];
            slope.ofUnits()[unit] += slopes[unit][at];
        }
    }

    private void slopeOfRoles(int first, int border, NetWeights slope) {
        for (int place = 0; place < BorderNet.PLACES; place++) {
            int role = role(first, place);
            int step = step(first, place);
            for (int unit = 0; unit < UNITS; unit++) {
                slope.ofRoles()[role + unit] += slopes[unit][border];
                if (step >= 0) {
                    slope.ofSteps()[step + unit] += slopes[unit][border];
                }
            }
        }
    }
}
