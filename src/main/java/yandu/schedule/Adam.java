package yandu.schedule;

/// The Adam rule (Kingma and Ba, 2015) with a learning rate that falls along half a cosine wave.
final class Adam {
    private static final double BETA1 = 0.9;
    private static final double BETA2 = 0.999;
    private static final double EPSILON = 1e-8;

    private final double[] mean = new double[Parameters.COUNT];
    private final double[] square = new double[Parameters.COUNT];
    private final double rate;
    private final int steps;
    private int step;

    /// @param rate of the first step
    /// @param steps after which the rate is 0
    Adam(double rate, int steps) {
        this.rate = rate;
        this.steps = steps;
    }

    /// Moves `w` against the gradient and back into its bounds.
    void step(double[] w, double[] gradient) {
        double now = rate * (1 + Math.cos(Math.PI * step / steps)) / 2;
        step++;
        double meanBias = 1 - Math.pow(BETA1, step);
        double squareBias = 1 - Math.pow(BETA2, step);
        for (int i = 0; i < w.length; i++) {
            mean[i] = BETA1 * mean[i] + (1 - BETA1) * gradient[i];
            square[i] = BETA2 * square[i] + (1 - BETA2) * gradient[i] * gradient[i];
            double move = mean[i] / meanBias / (Math.sqrt(square[i] / squareBias) + EPSILON);
            w[i] = Parameters.bounded(i, w[i] - now * move);
        }
    }
}
