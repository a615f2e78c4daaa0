package yandu.schedule;

/// What a card scheduled by SM-2 is to FSRS: of its interval and its ease a stability and a difficulty are made by which
/// FSRS would have let it wait as long and grow as fast.
///
/// @see <a href="https://github.com/open-spaced-repetition/fsrs-rs/blob/main/src/inference.rs">`memory_state_from_sm2`</a>
public record Sm2(double stability, double difficulty) {
    private static final double SHORTEST = 0.001;
    private static final double LONGEST = 36_500;

    /// @param ease factor by which intervals grew; above 1
    /// @param interval days that the card was meant to wait
    /// @param retention recall at which SM-2 is taken to ask: .9 where nobody says otherwise
    public static Sm2 of(double ease, double interval, double retention, Parameters w) {
        double decay = -w.get(20);
        double factor = Math.pow(0.9, 1 / decay) - 1;
        double stability = Math.max(interval, SHORTEST) * factor / (Math.pow(retention, 1 / decay) - 1);
        double growth = Math.exp(w.get(8)) * Math.pow(stability, -w.get(9)) * Math.expm1((1 - retention) * w.get(10));
        return new Sm2(Math.clamp(stability, SHORTEST, LONGEST), Math.clamp(11 - (ease - 1) / growth, 1, 10));
    }
}
