package yandu.app;

import java.util.Arrays;

/// Times as the benchmarks of files print them, in milliseconds.
final class Timing {
    private Timing() {}

    /// Since a moment of [System#nanoTime].
    static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    static double median(double[] times) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
