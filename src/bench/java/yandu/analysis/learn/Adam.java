package yandu.analysis.learn;

/// Moves weights against their slope, each by a step of about the same length: Adam (Kingma and Ba 2015, algorithm 1), with
/// the decay of weights apart from the slope (Loshchilov and Hutter 2019, algorithm 2), and keeps a moving average of them.
public final class Adam {
    private static final float FADING = 0.9f;
    private static final float FADING_OF_SQUARES = 0.999f;
    private static final float LEAST = 1e-8f;
    /// The least share of the weights at hand in their average.
    private static final float SHARE = 0.003f;

    private final float[] weights;
    private final float decay;
    private final float[] means;
    private final float[] squares;
    private final float[] average;
    private int steps;

    /// @param weights which are moved
    /// @param decay share of a weight that a step of length 1 takes off
    public Adam(float[] weights, float decay) {
        this.weights = weights;
        this.decay = decay;
        means = new float[weights.length];
        squares = new float[weights.length];
        average = weights.clone();
    }

    /// @param slope of each weight
    /// @param length of a step
    public void step(float[] slope, double length) {
        steps++;
        float shrink = (float) (length / (1 - Math.pow(FADING, steps)));
        float grow = (float) (1 / (1 - Math.pow(FADING_OF_SQUARES, steps)));
        float lost = (float) (length * decay);
        float share = Math.max(SHARE, 1f / (steps + 1));
        for (int i = 0; i < weights.length; i++) {
            means[i] += (1 - FADING) * (slope[i] - means[i]);
            squares[i] += (1 - FADING_OF_SQUARES) * (slope[i] * slope[i] - squares[i]);
            weights[i] -= shrink * means[i] / ((float) Math.sqrt(squares[i] * grow) + LEAST) + lost * weights[i];
            average[i] += (weights[i] - average[i]) * share;
        }
    }

    /// The moving average of the weights, which errs less than they do.
    public float[] average() {
        return average;
    }
}
