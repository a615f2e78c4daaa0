package yandu.schedule;

/// How recall falls after a review: `(1 + factor · days / stability) ^ decay`, 0.9 when days and stability are equal.
///
/// @param decay below 0
public record ForgettingCurve(double factor, double decay) {
    private static final double AT_STABILITY = 0.9;

    /// The curve with a decay.
    static ForgettingCurve of(double decay) {
        return new ForgettingCurve(Math.pow(AT_STABILITY, 1 / decay) - 1, decay);
    }

    /// Probability of recall `days` after a review that left `stability`.
    public double recall(double days, double stability) {
        return Math.pow(1 + factor * days / stability, decay);
    }

    /// Days until recall falls to `retention`; neither rounded nor bounded.
    public double interval(double stability, double retention) {
        return stability / factor * (Math.pow(retention, 1 / decay) - 1);
    }
}
