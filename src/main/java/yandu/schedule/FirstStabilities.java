package yandu.schedule;

import static java.lang.Math.pow;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import yandu.schedule.FirstIntervals.Group;

/// Finds w0 to w3, the stability after each first grade, from what became of cards at their first item.
/// Source: `fsrs-rs`, `src/parameter_initialization.rs`.
final class FirstStabilities {
    private static final double LOWEST = 0.001;
    private static final double HIGHEST = 100;
    private static final double EXACT = 1e-9;

    /// How Hard lies between Again and Good, and Good between Hard and Easy, on a logarithmic scale.
    private static final double HARD = 0.41;

    private static final double GOOD = 0.54;

    /// In this order two first grades are compared; a better one has the greater stability.
    private static final int[][] PAIRS = {{0, 1}, {1, 2}, {2, 3}, {0, 2}, {1, 3}, {0, 3}};

    private FirstStabilities() {}

    /// The four of them; empty if there is not a single card.
    ///
    /// @param averageRecall over all items, 0..1; smooths the recall of small groups
    static double[] find(FirstIntervals intervals, double averageRecall) {
        var found = new double[4];
        var counts = new int[4];
        for (int i = 0; i < 4; i++) {
            counts[i] = intervals.count(i + 1);
            if (counts[i] > 0) {
                found[i] = search(intervals.of(i + 1), averageRecall, Parameters.DEFAULT.get(i));
            }
        }
        return ordered(found, counts);
    }

    /// The stability under which what happened is most probable, drawn slightly towards the default.
    static double search(List<Group> groups, double averageRecall, double usual) {
        var curve = new Fsrs(Parameters.DEFAULT);
        DoubleUnaryOperator loss =
                stability -> {
                    double sum = Math.abs(stability - usual) / 16;
                    for (var group : groups) {
                        double recall = (group.recalled() + averageRecall) / (group.count() + 1);
                        double p = curve.recall(group.days(), stability);
                        sum -= group.count() * (recall * Math.log(p) + (1 - recall) * Math.log(1 - p));
                    }
                    return sum;
                };
        double low = LOWEST;
        double high = HIGHEST;
        while (high - low > EXACT) {
            double third = (high - low) / 3;
            if (loss.applyAsDouble(low + third) < loss.applyAsDouble(high - third)) {
                high -= third;
            } else {
                low += third;
            }
        }
        return (low + high) / 2;
    }

    /// Stabilities that grow with the grade, and a value for grades that no card had.
    ///
    /// @param counts cards behind each value; a value without cards is ignored
    static double[] ordered(double[] values, int[] counts) {
        var s = values.clone();
        int known = 0;
        for (int i = 0; i < 4; i++) {
            s[i] = counts[i] > 0 ? s[i] : 0;
            known |= counts[i] > 0 ? 1 << i : 0;
        }
        for (int[] pair : PAIRS) {
            int a = pair[0];
            int b = pair[1];
            if (counts[a] > 0 && counts[b] > 0 && s[a] > s[b]) {
                double kept = counts[a] > counts[b] ? s[a] : s[b];
                s[a] = kept;
                s[b] = kept;
            }
        }
        fill(s, known);
        for (int i = 0; i < 4; i++) {
            s[i] = Math.clamp(s[i], LOWEST, HIGHEST);
        }
        return s;
    }

    /// Fills the gaps: `known` has bit 0 for Again to bit 3 for Easy.
    private static void fill(double[] s, int known) {
        if (Integer.bitCount(known) <= 1) {
            scaleDefaults(s, known);
            return;
        }
        boolean again = (known & 1) != 0;
        boolean hard = (known & 2) != 0;
        boolean good = (known & 4) != 0;
        boolean easy = (known & 8) != 0;
        if (again && easy && !hard && !good) {
            double all = HARD + GOOD - HARD * GOOD;
            s[1] = between(s[0], s[3], HARD / all);
            s[2] = between(s[0], s[3], 1 - GOOD / all);
            return;
        }
        if (!hard) {
            s[1] = again && good ? between(s[0], s[2], HARD) : between(s[2], s[3], 1 / (1 - GOOD));
        }
        if (!good) {
            s[2] = easy ? between(s[1], s[3], 1 - GOOD) : between(s[0], s[1], 1 - 1 / (1 - HARD));
        }
        if (!again) {
            s[0] = between(s[1], s[2], 1 / HARD);
        }
        if (!easy) {
            s[3] = between(s[1], s[2], 1 - 1 / GOOD);
        }
    }

    /// One known value moves all four defaults by its own factor.
    private static void scaleDefaults(double[] s, int known) {
        int only = Integer.numberOfTrailingZeros(known);
        double factor = known == 0 ? 1 : s[only] / Parameters.DEFAULT.get(only);
        for (int i = 0; i < 4; i++) {
            s[i] = factor * Parameters.DEFAULT.get(i);
        }
    }

    /// The geometric mean of `a` and `b` in which `a` has this share; beyond them for shares outside 0..1.
    private static double between(double a, double b, double share) {
        return pow(a, share) * pow(b, 1 - share);
    }
}
