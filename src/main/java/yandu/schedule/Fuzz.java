package yandu.schedule;

/// Spreads intervals a little, always the same way for one repetition of one card. The range is Anki's: one
/// day and 15 % of the part from 2.5 to 7 days, 10 % from 7 to 20, 5 % beyond.
final class Fuzz {
    private Fuzz() {}

    /// A whole number of days around `days`, 2 at least, `longest` at most; `days` itself below 2.5.
    ///
    /// The place within the range hangs on card and repetition only, not on the grade: a better grade never
    /// comes back earlier.
    static long days(long days, int longest, long seed, int repetition) {
        if (days < 2.5) {
            return days;
        }
        double delta = delta(days);
        long most = Math.min(Math.round(days + delta), longest);
        long least = Math.min(Math.max(2, Math.round(days - delta)), most);
        return least + (long) (fraction(seed, repetition) * (most - least + 1));
    }

    private static double delta(double days) {
        return 1 + 0.15 * part(days, 2.5, 7) + 0.1 * part(days, 7, 20) + 0.05 * Math.max(0, days - 20);
    }

    private static double part(double days, double from, double to) {
        return Math.max(0, Math.min(days, to) - from);
    }

    /// 0 (inclusive) to 1 (exclusive), well mixed (the finalizer of SplitMix64).
    private static double fraction(long seed, int repetition) {
        long z = seed + (repetition + 1) * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return ((z ^ (z >>> 31)) >>> 11) * 0x1p-53;
    }
}
