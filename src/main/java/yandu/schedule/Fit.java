package yandu.schedule;

import java.util.HashMap;

/// How well recall was predicted for a number of items; less is better.
///
/// @param logLoss mean of -ln of the probability given to what happened; 0 while there are no items
/// @param rmseBins root mean square difference of predicted and actual recall in groups of items with like
///     intervals, lengths of history and lapses, weighted by their size. Source: `fsrs-rs`, `r_matrix_index`
public record Fit(int items, double logLoss, double rmseBins) {
    private static final double LEAST_PROBABILITY = 1e-7;

    /// Sums over the items of one bin.
    private static final class Bin {
        double predicted;
        int recalled;
        int count;

        double squareError() {
            double error = (predicted - recalled) / count;
            return count * error * error;
        }
    }

    /// @param predicted recall for each review of the set
    /// @param from first item that counts
    /// @param to first item that counts no more
    static Fit of(TrainingSet set, double[] predicted, int from, int to) {
        if (from >= to) {
            return new Fit(0, 0, 0);
        }
        var bins = new HashMap<Long, Bin>();
        var numbers = bins(set);
        double loss = 0;
        for (int i = from; i < to; i++) {
            int review = set.item[i];
            boolean recalled = set.isRecalled(review);
            double p = Math.clamp(predicted[review], LEAST_PROBABILITY, 1 - LEAST_PROBABILITY);
            loss -= Math.log(recalled ? p : 1 - p);
            var bin = bins.computeIfAbsent(numbers[review], number -> new Bin());
            bin.predicted += predicted[review];
            bin.recalled += recalled ? 1 : 0;
            bin.count++;
        }
        int items = to - from;
        double squares = bins.values().stream().mapToDouble(Bin::squareError).sum();
        return new Fit(items, loss / items, Math.sqrt(squares / items));
    }

    /// For each review the number of its bin; of reviews that are no items it means nothing.
    private static long[] bins(TrainingSet set) {
        var numbers = new long[set.reviews()];
        for (int card = 0; card < set.cards(); card++) {
            int length = 1;
            int lapses = 0;
            for (int review = set.start[card]; review < set.start[card + 1]; review++) {
                if (set.days[review] > 0) {
                    length++;
                    numbers[review] = bin(set.days[review], length, lapses);
                    lapses += set.isRecalled(review) ? 0 : 1;
                }
            }
        }
        return numbers;
    }

    private static long bin(int days, int length, int lapses) {
        long lapseBin = lapses == 0 ? 0 : 1 + step(lapses, 1.73);
        return (step(days, 3.62) * 1000 + step(length, 1.89)) * 1000 + lapseBin;
    }

    /// Bins grow by this factor.
    private static long step(int value, double factor) {
        return (long) Math.floor(Math.log(value) / Math.log(factor));
    }
}
