package yandu.analysis;

import java.util.List;
import java.util.stream.IntStream;

/// Weights of a logistic model with a ridge, found by gradient descent with momentum and a step for each weight (Adam).
final class LogisticFit {
    private static final int ROUNDS = 600;
    private static final int PARTS = 4;
    private static final double STEP = 0.05;
    private static final double MOMENTUM = 0.9;
    private static final double SMOOTHING = 0.999;

    /// One example.
    ///
    /// @param features numbers of its signs
    /// @param amounts how much of each
    /// @param target 0..1
    record Row(int[] features, float[] amounts, double target) {}

    private LogisticFit() {}

    /// @param ridges pull of each weight towards 0
    static double[] weights(List<Row> rows, double[] ridges) {
        var weights = new double[ridges.length];
        var speed = new double[ridges.length];
        var spread = new double[ridges.length];
        for (int round = 1; round <= ROUNDS; round++) {
            var slope = slope(rows, weights, ridges);
            double step = STEP * (1 - (round - 1.0) / ROUNDS);
            for (int i = 0; i < weights.length; i++) {
                speed[i] = MOMENTUM * speed[i] + (1 - MOMENTUM) * slope[i];
                spread[i] = SMOOTHING * spread[i] + (1 - SMOOTHING) * slope[i] * slope[i];
                double even = speed[i] / (1 - Math.pow(MOMENTUM, round));
                double size = Math.sqrt(spread[i] / (1 - Math.pow(SMOOTHING, round)));
                weights[i] -= step * even / (size + 1e-8);
            }
        }
        return weights;
    }

    /// The slope of the loss, summed up in as many parts as can be worked on side by side, always in the same order.
    private static double[] slope(List<Row> rows, double[] weights, double[] ridges) {
        var parts = IntStream.range(0, PARTS).parallel()
                .mapToObj(part -> slope(rows.subList(at(rows, part), at(rows, part + 1)), weights))
                .toList();
        var slope = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            slope[i] = ridges[i] * weights[i];
            for (var part : parts) {
                slope[i] += part[i];
            }
        }
        return slope;
    }

    private static int at(List<Row> rows, int part) {
        return (int) ((long) rows.size() * part / PARTS);
    }

    private static double[] slope(List<Row> rows, double[] weights) {
        var slope = new double[weights.length];
        for (var row : rows) {
            double logit = 0;
            for (int i = 0; i < row.features.length; i++) {
                logit += weights[row.features[i]] * row.amounts[i];
            }
            double error = PhraseModel.probability(logit) - row.target;
            for (int i = 0; i < row.features.length; i++) {
                slope[row.features[i]] += error * row.amounts[i];
            }
        }
        return slope;
    }
}
