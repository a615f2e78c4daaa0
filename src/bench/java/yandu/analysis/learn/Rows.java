package yandu.analysis.learn;

/// Sums over rows of numbers of the same length.
final class Rows {
    private Rows() {}

    /// The sum of the products of their numbers.
    static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /// Adds a row so many times to another.
    static void add(double[] to, double times, double[] what) {
        for (int i = 0; i < to.length; i++) {
            to[i] += times * what[i];
        }
    }
}
