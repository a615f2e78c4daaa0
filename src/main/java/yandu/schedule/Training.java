package yandu.schedule;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/// One run of the published optimizer of FSRS-6: the four first stabilities from the first waits, then all
/// parameters by Adam on the log loss, late reviews weighing more, with a pull towards where they began. A
/// step learns from whole cards in random order, so that each is walked once there and back; that leaves time
/// for more and, in small logs, smaller steps than published (decision 012). Source: `fsrs-rs`,
/// `src/training.rs`.
final class Training {
    private static final int FEWEST_FOR_ALL = 64;
    private static final int EPOCHS = 10;
    private static final int STEPS_AN_EPOCH = 18;
    private static final int SMALLEST_BATCH = 32;
    private static final int LARGEST_BATCH = 512;
    private static final double RATE = 0.04;

    /// From so many items on early reviews weigh a quarter, as published; in smaller logs they weigh more.
    private static final double DRIFT = 8000;
    private static final int SEED = 2023;

    /// How far each parameter spreads among learners: the less, the stronger it is pulled back.
    private static final double[] SPREAD = {
        6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25, 1.03,
        0.31, 0.32, 0.14, 0.27
    };

    private final TrainingSet set;
    private final FirstIntervals intervals;

    /// The reviews that are learned from, by time.
    private final int[] items;

    /// For each review its weight, 0 where it is not learned from.
    private final double[] weight;

    /// @param known how many items are known, the earliest
    Training(TrainingSet set, int known) {
        this.set = set;
        intervals = new FirstIntervals(set, known);
        items = Arrays.stream(set.item, 0, known).filter(r -> intervals.keeps(set.card[r])).toArray();
        weight = new double[set.reviews()];
        double fading = 0.75 * Math.min(1, items.length / DRIFT);
        for (int i = 0; i < items.length; i++) {
            double late = i / Math.max(1.0, items.length - 1);
            weight[items[i]] = 1 - fading * (1 - late * late * late);
        }
    }

    Parameters run(Watch watch) {
        if (items.length < Optimizer.FEWEST_ITEMS) {
            return Parameters.DEFAULT;
        }
        var counts = IntStream.rangeClosed(1, 4).map(intervals::count).toArray();
        var w = Parameters.DEFAULT.toArray();
        System.arraycopy(FirstStabilities.find(intervals, averageRecall()), 0, w, 0, 4);
        boolean onlyFirst = Arrays.stream(counts).sum() == items.length;
        if (items.length >= FEWEST_FOR_ALL && !onlyFirst) {
            descend(w, watch);
            System.arraycopy(FirstStabilities.ordered(Arrays.copyOf(w, 4), counts), 0, w, 0, 4);
        }
        return Parameters.of(w);
    }

    private double averageRecall() {
        return Arrays.stream(items).filter(set::isRecalled).count() / (double) items.length;
    }

    private void descend(double[] w, Watch watch) {
        int[] sizes = sizes();
        int[] cards = IntStream.range(0, sizes.length).filter(card -> sizes[card] > 0).toArray();
        int batch = Math.clamp(items.length / STEPS_AN_EPOCH, SMALLEST_BATCH, LARGEST_BATCH);
        var adam = new Adam(RATE, EPOCHS * Math.ceilDiv(items.length, batch));
        var recurrence = new Recurrence(set.grade, set.days);
        var origin = w.clone();
        var random = new Random(SEED);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            watch.at((double) epoch / EPOCHS);
            shuffle(cards, random);
            int learned = 0;
            recurrence.use(w);
            for (int i = 0; i < cards.length; i++) {
                recurrence.learn(set.start[cards[i]], set.start[cards[i] + 1], weight);
                learned += sizes[cards[i]];
                if (learned >= batch || i == cards.length - 1) {
                    pull(recurrence.gradient, w, origin, (double) learned / items.length);
                    adam.step(w, recurrence.gradient);
                    recurrence.use(w);
                    learned = 0;
                }
            }
        }
    }

    private static void pull(double[] gradient, double[] w, double[] origin, double share) {
        for (int i = 0; i < w.length; i++) {
            gradient[i] += 2 * (w[i] - origin[i]) / (SPREAD[i] * SPREAD[i]) * share;
        }
    }

    /// For each card how many of its items are learned from.
    private int[] sizes() {
        var sizes = new int[set.cards()];
        for (int review : items) {
            sizes[set.card[review]]++;
        }
        return sizes;
    }

    private static void shuffle(int[] cards, Random random) {
        for (int i = cards.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int card = cards[i];
            cards[i] = cards[j];
            cards[j] = card;
        }
    }
}
