package yandu.schedule;

/// The formulas of FSRS-6 for one set of parameters: numbers in, numbers out. Stability in days, difficulty
/// 1..10, recall 0..1, grade 1..4, elapsed time in whole days. Source: `fsrs-rs`, `src/model.rs` and
/// `src/inference.rs`.
public final class Fsrs {
    static final double LEAST_STABILITY = 0.001;
    static final double MOST_STABILITY = 36500;

    private final double[] w;
    private final ForgettingCurve curve;
    private final double growth;
    private final double easiest;
    private final double lapseBound;

    public Fsrs(Parameters parameters) {
        w = parameters.toArray();
        curve = ForgettingCurve.of(-w[20]);
        growth = Math.exp(w[8]);
        easiest = rawFirstDifficulty(4);
        lapseBound = Math.exp(-w[17] * w[18]);
    }

    /// How recall falls with these parameters.
    public ForgettingCurve curve() {
        return curve;
    }

    /// Probability of recall `days` after a review that left `stability`: 0.9 when both are equal.
    public double recall(double days, double stability) {
        return curve.recall(days, stability);
    }

    /// Days until recall falls to `retention`; neither rounded nor bounded.
    public double interval(double stability, double retention) {
        return curve.interval(stability, retention);
    }

    /// Stability after the very first grade.
    public double firstStability(int grade) {
        return boundStability(w[grade - 1]);
    }

    /// Difficulty after the very first grade.
    public double firstDifficulty(int grade) {
        return Math.clamp(rawFirstDifficulty(grade), 1, 10);
    }

    /// Stability after a grade given `days` after the last one; below one day the same-day formula holds.
    public double nextStability(double stability, double difficulty, double days, int grade) {
        if (days < 1) {
            return afterSameDay(stability, grade);
        }
        double recall = recall(days, stability);
        return grade == 1
                ? afterFailure(stability, difficulty, recall)
                : afterSuccess(stability, difficulty, recall, grade);
    }

    /// Difficulty after a later grade: moved, the less the nearer to 10, then drawn a little towards an easy
    /// card's.
    public double nextDifficulty(double difficulty, int grade) {
        double reverted = w[7] * easiest + (1 - w[7]) * movedDifficulty(difficulty, grade);
        return Math.clamp(reverted, 1, 10);
    }

    double movedDifficulty(double difficulty, int grade) {
        return difficulty - w[6] * (grade - 3) * (10 - difficulty) / 9;
    }

    double afterSuccess(double stability, double difficulty, double recall, int grade) {
        double button = grade == 2 ? w[15] : grade == 4 ? w[16] : 1;
        double gain =
                growth * (11 - difficulty) * Math.pow(stability, -w[9]) * Math.expm1(w[10] * (1 - recall));
        return boundStability(stability * (1 + gain * button));
    }

    double afterFailure(double stability, double difficulty, double recall) {
        double left =
                w[11]
                        * Math.pow(difficulty, -w[12])
                        * (Math.pow(stability + 1, w[13]) - 1)
                        * Math.exp(w[14] * (1 - recall));
        return boundStability(Math.min(left, stability * lapseBound));
    }

    double afterSameDay(double stability, int grade) {
        double gain = Math.exp(w[17] * (grade - 3 + w[18])) * Math.pow(stability, -w[19]);
        return boundStability(stability * (grade >= 2 ? Math.max(1, gain) : gain));
    }

    private double rawFirstDifficulty(int grade) {
        return w[4] - Math.exp(w[5] * (grade - 1)) + 1;
    }

    private static double boundStability(double stability) {
        return Math.clamp(stability, LEAST_STABILITY, MOST_STABILITY);
    }
}
