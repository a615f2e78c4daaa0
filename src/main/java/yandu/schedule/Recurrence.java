package yandu.schedule;

import java.util.Arrays;

/// FSRS-6 run along the reviews of one card, forward for the log loss and backward for its derivative by each
/// of the 21 parameters. The derivatives are worked out by hand from the formulas of [Fsrs]; where a value is
/// held at a bound, nothing flows back. Not thread-safe: it keeps what the way back needs in arrays.
final class Recurrence {
    private static final double LEAST_PROBABILITY = 1e-7;
    private static final double LOG_09 = Math.log(0.9);

    private final byte[] grade;
    private final int[] days;

    /// Derivative of all losses since [#use] by each parameter.
    final double[] gradient = new double[Parameters.COUNT];

    private double[] w;
    private double decay;
    private double factor;
    private double factorByDecay;
    private double easiest;
    private double lapseBound;

    // For each review of the card: memory before it, recall, and what its formula computed.
    private double[] stability = {};
    private double[] difficulty = {};
    private double[] logStability = {};
    private double[] logBase = {};
    private double[] recall = {};
    private double[] after = {};
    private double[] first = {};
    private double[] second = {};

    private double stabilityFlow;
    private double difficultyFlow;
    private double recallFlow;

    Recurrence(byte[] grade, int[] days) {
        this.grade = grade;
        this.days = days;
    }

    /// Takes other parameters and starts the gradient afresh.
    void use(double[] parameters) {
        w = parameters;
        decay = -w[20];
        double power = Math.exp(LOG_09 / decay);
        factor = power - 1;
        factorByDecay = -power * LOG_09 / (decay * decay);
        easiest = w[4] - Math.exp(3 * w[5]) + 1;
        lapseBound = Math.exp(-w[17] * w[18]);
        Arrays.fill(gradient, 0);
    }

    /// Recall before each review `from` up to `to` of one card, as the model predicts it, into `into` at the
    /// same places; 1 for the first.
    void predict(int from, int to, double[] into) {
        forward(from, to);
        System.arraycopy(recall, 0, into, from, to - from);
    }

    /// Adds the derivative of the weighted log loss of one card to [#gradient].
    ///
    /// @param weight of each review, 0 where it is no item
    /// @return the weighted log loss
    double learn(int from, int to, double[] weight) {
        forward(from, to);
        double loss = 0;
        stabilityFlow = 0;
        difficultyFlow = 0;
        for (int review = to - 1; review > from; review--) {
            int k = review - from;
            recallFlow = 0;
            if (weight[review] > 0) {
                loss += loss(k, grade[review] > 1, weight[review]);
            }
            backward(k, grade[review], days[review]);
        }
        backwardFirst(grade[from]);
        return loss;
    }

    private void forward(int from, int to) {
        reserve(to - from + 1);
        stability[1] = bounded(w[grade[from] - 1]);
        difficulty[1] = Math.clamp(rawFirstDifficulty(grade[from]), 1, 10);
        recall[0] = 1;
        for (int k = 1; k < to - from; k++) {
            step(k, grade[from + k], days[from + k]);
        }
    }

    private void reserve(int length) {
        if (stability.length < length) {
            int room = Math.max(2 * length, 64);
            stability = new double[room];
            difficulty = new double[room];
            logStability = new double[room];
            logBase = new double[room];
            recall = new double[room];
            after = new double[room];
            first = new double[room];
            second = new double[room];
        }
    }

    private void step(int k, int g, int t) {
        double s = stability[k];
        double d = difficulty[k];
        logStability[k] = Math.log(s);
        logBase[k] = Math.log1p(factor * t / s);
        recall[k] = Math.exp(decay * logBase[k]);
        after[k] = t == 0 ? sameDay(k, g, s) : g == 1 ? failure(k, s, d) : success(k, g, s, d);
        stability[k + 1] = bounded(after[k]);
        difficulty[k + 1] = Math.clamp(reverted(d, g), 1, 10);
    }

    private double sameDay(int k, int g, double s) {
        double gain = Math.exp(w[17] * (g - 3 + w[18]) - w[19] * logStability[k]);
        first[k] = gain;
        return g >= 2 && gain < 1 ? s : s * gain;
    }

    private double failure(int k, double s, double d) {
        first[k] = Math.exp(w[13] * Math.log(s + 1));
        second[k] = w[11] * Math.exp(-w[12] * Math.log(d) + w[14] * (1 - recall[k]));
        return Math.min(second[k] * (first[k] - 1), s * lapseBound);
    }

    private double success(int k, int g, double s, double d) {
        first[k] = Math.exp(w[10] * (1 - recall[k]));
        second[k] = Math.exp(w[8] - w[9] * logStability[k]) * (11 - d);
        return s * (1 + second[k] * (first[k] - 1) * button(g));
    }

    private double button(int g) {
        return g == 2 ? w[15] : g == 4 ? w[16] : 1;
    }

    private double moved(double d, int g) {
        return d - w[6] * (g - 3) * (10 - d) / 9;
    }

    private double reverted(double d, int g) {
        return w[7] * easiest + (1 - w[7]) * moved(d, g);
    }

    private double rawFirstDifficulty(int g) {
        return w[4] - Math.exp(w[5] * (g - 1)) + 1;
    }

    private static double bounded(double s) {
        return Math.clamp(s, Fsrs.LEAST_STABILITY, Fsrs.MOST_STABILITY);
    }

    private double loss(int k, boolean recalled, double weight) {
        double p = Math.clamp(recall[k], LEAST_PROBABILITY, 1 - LEAST_PROBABILITY);
        if (p == recall[k]) {
            recallFlow = recalled ? -weight / p : weight / (1 - p);
        }
        return -weight * Math.log(recalled ? p : 1 - p);
    }

    /// From the flow into the memory after review `k` to the flow into the memory before it.
    private void backward(int k, int g, int t) {
        double out = after[k] == stability[k + 1] ? stabilityFlow : 0;
        backwardDifficulty(k, g);
        if (t == 0) {
            backwardSameDay(k, g, out);
        } else if (g == 1) {
            backwardFailure(k, out);
        } else {
            backwardSuccess(k, g, out);
        }
        backwardRecall(k, t);
    }

    private void backwardDifficulty(int k, int g) {
        double d = difficulty[k];
        double raw = reverted(d, g);
        double out = raw == difficulty[k + 1] ? difficultyFlow : 0;
        double easyFlow = out * w[7];
        gradient[4] += easyFlow;
        gradient[5] -= easyFlow * 3 * (w[4] + 1 - easiest);
        gradient[6] -= out * (1 - w[7]) * (g - 3) * (10 - d) / 9;
        gradient[7] += out * (easiest - moved(d, g));
        difficultyFlow = out * (1 - w[7]) * (1 + w[6] * (g - 3) / 9);
    }

    private void backwardSameDay(int k, int g, double out) {
        double gain = first[k];
        if (g >= 2 && gain < 1) {
            stabilityFlow = out;
            return;
        }
        double change = out * stability[k] * gain;
        gradient[17] += change * (g - 3 + w[18]);
        gradient[18] += change * w[17];
        gradient[19] -= change * logStability[k];
        stabilityFlow = out * gain * (1 - w[19]);
    }

    private void backwardFailure(int k, double out) {
        double s = stability[k];
        double left = second[k] * (first[k] - 1);
        if (s * lapseBound < left) {
            gradient[17] -= out * s * lapseBound * w[18];
            gradient[18] -= out * s * lapseBound * w[17];
            stabilityFlow = out * lapseBound;
            return;
        }
        double change = out * left;
        double powerChange = out * second[k] * first[k];
        gradient[11] += change / w[11];
        gradient[12] -= change * Math.log(difficulty[k]);
        gradient[13] += powerChange * Math.log(s + 1);
        gradient[14] += change * (1 - recall[k]);
        difficultyFlow -= change * w[12] / difficulty[k];
        recallFlow -= change * w[14];
        stabilityFlow = powerChange * w[13] / (s + 1);
    }

    private void backwardSuccess(int k, int g, double out) {
        double s = stability[k];
        double plain = second[k] * (first[k] - 1);
        double gain = plain * button(g);
        double change = out * s * gain;
        double curveChange = out * s * second[k] * button(g) * first[k];
        gradient[8] += change;
        gradient[9] -= change * logStability[k];
        gradient[10] += curveChange * (1 - recall[k]);
        if (g == 2) {
            gradient[15] += out * s * plain;
        } else if (g == 4) {
            gradient[16] += out * s * plain;
        }
        difficultyFlow -= change / (11 - difficulty[k]);
        recallFlow -= curveChange * w[10];
        stabilityFlow = out * (1 + gain - w[9] * gain);
    }

    private void backwardRecall(int k, int t) {
        if (recallFlow == 0 || t == 0) {
            return;
        }
        double ratio = t / stability[k];
        double base = 1 + factor * ratio;
        double change = recallFlow * recall[k];
        stabilityFlow -= change * decay / base * factor * ratio / stability[k];
        gradient[20] -= change * (logBase[k] + decay / base * ratio * factorByDecay);
    }

    private void backwardFirst(int g) {
        double s = w[g - 1];
        gradient[g - 1] += s == stability[1] ? stabilityFlow : 0;
        double raw = rawFirstDifficulty(g);
        if (raw == difficulty[1]) {
            gradient[4] += difficultyFlow;
            gradient[5] -= difficultyFlow * (g - 1) * Math.exp(w[5] * (g - 1));
        }
    }
}
