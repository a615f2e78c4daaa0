package yandu.schedule;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RecurrenceTest {
    private static final int CARDS = 4;
    private static final int LENGTH = 7;

    /// Card after card: six reviews and the one that is predicted, of which only recalled or not counts.
    private static final byte[] GRADES = new byte[CARDS * LENGTH];

    private static final int[] DAYS = new int[CARDS * LENGTH];
    private static final double[] WEIGHTS = new double[CARDS * LENGTH];

    static {
        var v = Vectors.of("loss_grad");
        for (int card = 0; card < CARDS; card++) {
            int from = card * LENGTH;
            for (int k = 0; k < LENGTH - 1; k++) {
                GRADES[from + k] = (byte) v.get("ratings").get(k).get(card).asInt();
                DAYS[from + k] = v.get("delta_t").get(k).get(card).asInt();
            }
            GRADES[from + LENGTH - 1] = (byte) (v.get("label").get(card).asInt() == 1 ? 3 : 1);
            DAYS[from + LENGTH - 1] = v.get("final_delta_t").get(card).asInt();
            WEIGHTS[from + LENGTH - 1] = 1;
        }
    }

    private static double learn(Recurrence recurrence, double[] w) {
        recurrence.use(w);
        double loss = 0;
        for (int from = 0; from < GRADES.length; from += LENGTH) {
            loss += recurrence.learn(from, from + LENGTH, WEIGHTS);
        }
        return loss;
    }

    @Test
    void lossAndGradientOfTheReference() {
        var v = Vectors.of("loss_grad");
        var recurrence = new Recurrence(GRADES, DAYS);
        var w = Parameters.DEFAULT.toArray();
        assertEquals(v.get("sum_log_loss").asDouble(), learn(recurrence, w), 1e-4);
        assertArrayEquals(Vectors.numbers(v.get("grad")), recurrence.gradient, 1e-4);
        new Adam(0.04, 1000).step(w, recurrence.gradient);
        assertArrayEquals(Vectors.numbers(v.get("w_after_one_adam_step_lr_0.04")), w, 1e-4);
        assertEquals(v.get("loss_after_step").asDouble(), learn(recurrence, w), 1e-4);
    }

    /// Any history, any parameters: the worked-out derivative is the slope of the loss.
    @Test
    void gradientIsTheSlope() {
        var random = new Random(11);
        for (int run = 0; run < 200; run++) {
            int length = 2 + random.nextInt(12);
            var grades = new byte[length];
            var days = new int[length];
            var weights = new double[length];
            for (int k = 0; k < length; k++) {
                grades[k] = (byte) (1 + random.nextInt(4));
                days[k] = k == 0 || random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(60);
                weights[k] = days[k] == 0 ? 0 : random.nextDouble();
            }
            var w = Parameters.DEFAULT.toArray();
            for (int i = 0; i < w.length; i++) {
                w[i] = Parameters.bounded(i, w[i] * (0.6 + 0.8 * random.nextDouble()));
            }
            var recurrence = new Recurrence(grades, days);
            recurrence.use(w);
            recurrence.learn(0, length, weights);
            var worked = recurrence.gradient.clone();
            for (int i = 0; i < w.length; i++) {
                double slope = slope(recurrence, weights, w, i);
                assertEquals(slope, worked[i], 1e-4 * Math.max(1, Math.abs(slope)), "w" + i);
            }
        }
    }

    private static double slope(Recurrence recurrence, double[] weights, double[] w, int i) {
        double step = 1e-6;
        var more = w.clone();
        more[i] += step;
        var less = w.clone();
        less[i] -= step;
        recurrence.use(more);
        double above = recurrence.learn(0, weights.length, weights);
        recurrence.use(less);
        return (above - recurrence.learn(0, weights.length, weights)) / (2 * step);
    }

    /// One model, two ways of writing it down.
    @Test
    void predictsWhatTheFormulasSay() {
        var fsrs = new Fsrs(Parameters.DEFAULT);
        var predicted = new double[GRADES.length];
        var recurrence = new Recurrence(GRADES, DAYS);
        recurrence.use(Parameters.DEFAULT.toArray());
        for (int from = 0; from < GRADES.length; from += LENGTH) {
            recurrence.predict(from, from + LENGTH, predicted);
            double stability = fsrs.firstStability(GRADES[from]);
            double difficulty = fsrs.firstDifficulty(GRADES[from]);
            for (int k = 1; k < LENGTH; k++) {
                int review = from + k;
                assertEquals(fsrs.recall(DAYS[review], stability), predicted[review], 1e-9);
                stability = fsrs.nextStability(stability, difficulty, DAYS[review], GRADES[review]);
                difficulty = fsrs.nextDifficulty(difficulty, GRADES[review]);
            }
        }
    }
}
