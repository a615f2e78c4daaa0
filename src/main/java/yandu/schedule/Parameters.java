package yandu.schedule;

import java.util.Arrays;

/// The 21 numbers of FSRS-6, w0 to w20, each within the bounds its authors publish. Immutable.
public final class Parameters {
    public static final int COUNT = 21;

    private static final double[] LOWEST = {
        0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0, 0, 1, 0, 0,
        0.01, 0.1
    };
    private static final double[] HIGHEST = {
        100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8
    };

    /// The published defaults, fitted to reviews of some ten thousand learners.
    public static final Parameters DEFAULT =
            new Parameters(
                    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
                    1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542);

    private final double[] w;

    private Parameters(double... w) {
        this.w = w;
    }

    /// As they are: for tests and for older parameters, whose 0 is below the bound of w19.
    static Parameters unbounded(double... numbers) {
        return new Parameters(numbers.clone());
    }

    /// Parameters of FSRS-6; a number out of bounds is moved to the nearest bound.
    ///
    /// @throws IllegalArgumentException if there are not 21 numbers, or one is not a number
    public static Parameters of(double... numbers) {
        if (numbers.length != COUNT) {
            throw new IllegalArgumentException("FSRS-6 has 21 parameters, not " + numbers.length);
        }
        var bounded = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            bounded[i] = bounded(i, numbers[i]);
        }
        return new Parameters(bounded);
    }

    /// Parameters written for FSRS-4.5 (17 numbers), FSRS-5 (19) or FSRS-6 (21), as other programs keep them.
    /// The older ones behave as they did there: no same-day effect before FSRS-5, a decay of 0.5 before
    /// FSRS-6. Source: `fsrs-rs`, `src/model.rs`.
    ///
    /// @throws IllegalArgumentException for any other count
    public static Parameters migrated(double... numbers) {
        var w = Arrays.copyOf(numbers, COUNT);
        switch (numbers.length) {
            case 17 -> {
                w[4] = 2 * numbers[5] + numbers[4];
                w[5] = Math.log(3 * numbers[5] + 1) / 3;
                w[6] = numbers[6] + 0.5;
                w[20] = 0.5;
            }
            case 19 -> w[20] = 0.5;
            case COUNT -> {
                // nothing is missing
            }
            default ->
                    throw new IllegalArgumentException(
                            "FSRS has 17, 19 or 21 parameters, not " + numbers.length);
        }
        return unbounded(w);
    }

    /// `value` moved into the bounds of parameter `index`, 0..20.
    ///
    /// @throws IllegalArgumentException if `value` is not a number
    static double bounded(int index, double value) {
        if (Double.isNaN(value)) {
            throw new IllegalArgumentException("parameter w" + index + " is not a number");
        }
        return Math.clamp(value, LOWEST[index], HIGHEST[index]);
    }

    /// The least that parameter `index`, 0..20, may be.
    static double lowest(int index) {
        return LOWEST[index];
    }

    /// The most that parameter `index`, 0..20, may be.
    static double highest(int index) {
        return HIGHEST[index];
    }

    /// Parameter w`index`, 0..20.
    public double get(int index) {
        return w[index];
    }

    /// A fresh array of all 21.
    public double[] toArray() {
        return w.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parameters that && Arrays.equals(w, that.w);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(w);
    }

    @Override
    public String toString() {
        return Arrays.toString(w);
    }
}
