package yandu.analysis.learn;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/// Examples as they are read off, one sign after the other, in rows of numbers: there are millions of signs.
public final class Examples {
    private int[] signs = new int[1 << 12];
    private float[] amounts = new float[1 << 12];
    private int[] ends = new int[1 << 8];
    private float[] targets = new float[1 << 8];
    private int count;
    private int rows;

    /// Adds a sign to the example at hand.
    public void add(int sign, float amount) {
        if (count == signs.length) {
            signs = Arrays.copyOf(signs, 2 * count);
            amounts = Arrays.copyOf(amounts, 2 * count);
        }
        signs[count] = sign;
        amounts[count++] = amount;
    }

    /// Ends the example at hand.
    ///
    /// @param target 0..1
    public void end(float target) {
        if (rows == ends.length) {
            ends = Arrays.copyOf(ends, 2 * rows);
            targets = Arrays.copyOf(targets, 2 * rows);
        }
        ends[rows] = count;
        targets[rows++] = target;
    }

    /// Counts how often each sign was seen.
    ///
    /// @param seen by sign, one more than the greatest at least
    public void count(int[] seen) {
        for (int i = 0; i < count; i++) {
            seen[signs[i]]++;
        }
    }

    /// What can be learned from.
    ///
    /// @param aspects how much of each aspect is in the text
    /// @param times how often each example counts
    /// @param numbers the number of a sign, or -1 for one that is left out
    public LogisticFit.Lesson lesson(double[] aspects, double times, IntUnaryOperator numbers) {
        var kept = new int[count];
        var keptAmounts = new float[count];
        var starts = new int[rows + 1];
        int next = 0;
        for (int row = 0; row < rows; row++) {
            for (int i = row == 0 ? 0 : ends[row - 1]; i < ends[row]; i++) {
                int number = numbers.applyAsInt(signs[i]);
                if (number >= 0) {
                    kept[next] = number;
                    keptAmounts[next++] = amounts[i];
                }
            }
            starts[row + 1] = next;
        }
        return LogisticFit.Lesson.of(
                aspects, times, starts, Arrays.copyOf(kept, next), Arrays.copyOf(keptAmounts, next), Arrays.copyOf(targets, rows));
    }
}
